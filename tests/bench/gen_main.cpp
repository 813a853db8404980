#include "tests/bench/benchdata.h"
#include <QCoreApplication>
#include <QTemporaryDir>
int main(int c,char**v){QCoreApplication a(c,v);QTemporaryDir d; return waymark::bench::poolToMeasure({},d).isEmpty();}
