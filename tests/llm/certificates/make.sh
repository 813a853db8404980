#!/bin/sh
# SPDX-FileCopyrightText: The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of the tests anew. They open nothing: the keys are in the open, and only the tests' own authority signs them.
# Valid to 2125, so that no test fails for the calendar; "expired" was valid in 2020 only.
set -eu
cd "$(dirname "$0")"
key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s/index\nserial=%s/serial\nnew_certs_dir=%s\ndefault_md=sha256\npolicy=p\nunique_subject=no\ncopy_extensions=copy\n[p]\ncommonName=supplied\n' "$work" "$work" "$work" >"$work/conf"
: >"$work/index"
echo 01 >"$work/serial"
signed() { # NAME SUBJECT-ALTERNATIVE FROM TO
  key "$1"
  openssl req -new -key "$1.key" -subj "/CN=$1" -addext "subjectAltName=$2" -out "$work/$1.csr"
  openssl ca -batch -notext -config "$work/conf" -cert ca.pem -keyfile "$work/ca.key" -startdate "$3" -enddate "$4" -in "$work/$1.csr" -out "$1.pem" 2>/dev/null
}
ownsigned() { # NAME KEY SUBJECT EXTENSION
  openssl req -new -key "$2" -subj "/CN=$3" -addext "$4" -out "$work/$1.csr"
  openssl ca -batch -notext -selfsign -config "$work/conf" -keyfile "$2" -startdate 20200101000000Z -enddate 21250101000000Z -in "$work/$1.csr" -out "$1.pem" 2>/dev/null
}
openssl ecparam -name prime256v1 -genkey -noout -out "$work/ca.key"
ownsigned ca "$work/ca.key" "Authority of the tests" basicConstraints=critical,CA:TRUE
signed server DNS:localhost,IP:127.0.0.1 20200101000000Z 21250101000000Z
signed expired DNS:localhost,IP:127.0.0.1 20200101000000Z 20210101000000Z
signed otherhost DNS:other.example 20200101000000Z 21250101000000Z
key selfsigned
ownsigned selfsigned selfsigned.key localhost subjectAltName=DNS:localhost,IP:127.0.0.1
