// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
























































                            u"SELECT coalesce(group_concat(line, ', '), '') FROM (SELECT m.title || ' > ' || s.title AS line FROM memory m JOIN memory s ON s.uuid = m.superseded_by ORDER BY m.title)"_s);
                + jsonLine(Relation { newUuid(), makeMemory(1).uuid, makeMemory(i - 1).uuid, RelationKind::DuplicateOf, {}, {}, {}, {}, test::testNow() });
            QVERIFY(take(storage::memoryById(*reader, id)));
            bytes += jsonLine(Decision { newUuid(), makeMemory(i).uuid, 1, u"eve"_s, ReviewStatus::Accepted, {}, {}, test::testNow() })
            import.hooks.cancel.cancel();
            return -1;
            return 0; // nothing yet
            return;
            take(undoLast(contextOf(pool)));
        + jsonLine(Decision { newUuid(), makeMemory(1).uuid, 1, u"eve"_s, ReviewStatus::Accepted, {}, {}, test::testNow() }) + jsonLine(SavedSearch { newUuid(), u"Mine"_s, u"x"_s, 0 });
        + jsonLine(Relation { newUuid(), makeMemory(1).uuid, makeMemory(2).uuid, RelationKind::DuplicateOf, 0.9, u"rule"_s, {}, {}, test::testNow() })
        + jsonLine(Relation { newUuid(), twin.uuid, old.uuid, RelationKind::Supersedes, {}, {}, {}, {}, test::testNow() })
        + jsonLine(Relation { {}, makeMemory(1).uuid, u"nobody"_s, RelationKind::DuplicateOf, {}, {}, {}, {}, test::testNow() });
        + jsonLine(exchange::JournalRecord { change, { { {}, u"memory"_s, makeMemory(1).uuid, QJsonObject { { u"title"_s, u"a"_s } }, QJsonObject { { u"title"_s, u"b"_s } } } } });
        + jsonLine(exchange::JournalRecord { past, { { {}, u"memory"_s, twin.uuid, QJsonObject { { u"title"_s, u"a"_s } }, QJsonObject { { u"title"_s, u"b"_s } } } } });
        + jsonLine(test::makeTrajectory(1)) + jsonLines({ makeMemory(1), makeMemory(2) })
        , m_piece(piece)
        // It is committed by then: another connection sees it.
        : m_bytes(std::move(bytes))
        QCOMPARE(change.change, report.change);
        QCOMPARE(change.kind, PoolChange::Kind::Added);
        QVERIFY(told.at(i).done >= told.at(i - 1).done);
        bytes += i % 100 == 0 ? QByteArray("{broken\n") : jsonLine(makeMemory(i));
        bytes += jsonLine(i % 7 ? makeMemory(i, {}, i % 2 ? u"swe"_s : u"new domain"_s) : successorOf(i, {}, i + 300));
        bytes += jsonLine(makeMemory(i));
        bytes += jsonLine(makeMemory(i));
        bytes += jsonLine(makeMemory(i));
        bytes += jsonLine(makeMemory(i));
        bytes += jsonLine(makeMemory(i));
        bytes += jsonLine(successorOf(i, {}, i + 1));
        const auto reader = take(storage::Database::open(pool.path(), storage::Database::Mode::ReadOnly));
        const qint64 size = std::min({ most, m_piece, qint64(m_bytes.size() - m_at) });
        for (const MemoryId id : change.memories)
        ids.unite(QSet<MemoryId>(change.memories.begin(), change.memories.end()));
        if (++batches == 1)
        if (++batches == afterBatches)
        if (i % 50 == 0)
        if (import.hooks.cancel.isCancelled())
        if (m_at >= m_bytes.size())
        if (m_stutter)
        import.hooks.cancel.cancel();
        import.hooks.cancel.cancel();
        m_at += size;
        m_stutter = !m_stutter;
        open(ReadOnly);
        return size;
        std::copy_n(m_bytes.constData() + m_at, size, data);
        take(decide(contextOf(pool), { change.memories.at(6) }, ReviewStatus::Unreviewed));
        take(retire(contextOf(pool), { change.memories.at(5) }));
        told.append(change);
    // A run in a format of trajectories yields its memory; in a pool's own export it does not.
    // Among the first are records of all kinds.
    // And it can be done again.
    // Before, after, in a chain, across batches.
    // By content, not by name; nor does the domain given this time matter.
    // History alone is nothing to undo.
    // In one import, the verdict may come first.
    // It needs no right to write.
    // Or later, alone; then it is a change of its own.
    // The pool itself is no import, and looking at it does it no harm.
    // What a source says itself is not answered for it.
    // What was stored can be taken back and put back.
    Change change;
    Change past;
    Change past;
    Change takenBack = past;
    Domain domain = mine;
    Import again;
    Import dry;
    Import dry;
    Import import;
    Import import;
    Import import;
    Import import;
    Import import;
    Import import;
    Import import;
    Import import;
    ImportRequest request;
    Memory huge = makeMemory(2, u"Huge"_s);
    Memory large = makeMemory(4, u"Large"_s);
    Memory memory = makeMemory(1);
    Memory memory = makeMemory(1, {}, u"swe"_s);
    Memory memory = makeMemory(number, title);
    Memory old = makeMemory(2, u"Old"_s);
    Memory twin = makeMemory(1, u"Twin"_s);
    MemoryEdit edit;
    QByteArray bytes = jsonLine(Domain { newUuid(), u"swe"_s, DomainKind::Benchmark, u"Repositories"_s }) + jsonLine(Task { newUuid(), u"swe"_s, u"T-1"_s, u"Text"_s })
    QByteArray bytes = jsonLine(Domain { newUuid(), u"swe"_s, DomainKind::Benchmark, {} }) + jsonLine(test::makeTrajectory(7)) + jsonLine(SavedSearch { newUuid(), u"Mine"_s, u"x"_s, 0 });
    QByteArray bytes = jsonLines({ successorOf(1, u"A"_s, 2), successorOf(2, u"B"_s, 3), makeMemory(3, u"C"_s), successorOf(4, u"D"_s, 3), successorOf(5, u"E"_s, 900) });
    QByteArray bytes;
    QByteArray bytes;
    QByteArray bytes;
    QByteArray bytes;
    QByteArray bytes;
    QByteArray bytes;
    QByteArray m_bytes;
    QCOMPARE(bad.at(0).line, 2);
    QCOMPARE(bad.at(0).offset, first.size());
    QCOMPARE(bad.at(1).line, 4);
    QCOMPARE(bad.at(2).line, 5);
    QCOMPARE(filesToImport({ pool.file(u"in"_s) }), (QStringList { pool.file(u"in/.hidden.jsonl"_s), pool.file(u"in/a/1.jsonl"_s), pool.file(u"in/b/deep/2.jsonl"_s) }));
    QCOMPARE(filesToImport({ pool.file(u"in/"_s) }), filesToImport({ pool.file(u"in"_s) }));
    QCOMPARE(history.last().change.author, u"carol"_s);
    QCOMPARE(history.last().change.origin, u"elsewhere:3"_s);
    QCOMPARE(history.size(), 2);
    QCOMPARE(ids.size(), 600);
    QCOMPARE(label(take(importBytes(pool, jsonLine(Domain { {}, u"x"_s, DomainKind::Project, {} })))), u"Import of “standard input”"_s);
    QCOMPARE(label(take(importBytes(pool, jsonLine(makeMemory(2)) + jsonLine(test::makeTrajectory(2))))), u"Import 1 memories and 1 trajectories from standard input"_s);
    QCOMPARE(label(take(importBytes(pool, jsonLines({ makeMemory(1) })))), u"Import 1 memories from standard input"_s);
    QCOMPARE(label(take(importPaths(pool, { pool.file(u"a.jsonl"_s) }))), u"Import 1 memories from a.jsonl"_s);
    QCOMPARE(label(take(importPaths(pool, { pool.file(u"a.jsonl"_s), pool.file(u"b.jsonl"_s), pool.file(u"c.jsonl"_s) }))), u"Import 2 memories from several files"_s);
    QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(report.error().code, ErrorCode::ReadOnly);
    QCOMPARE(report.files.at(2).memories, 1);
    QCOMPARE(report.files.first().quarantined.at(0).line, 2);
    QCOMPARE(report.files.first().quarantined.at(1).line, 3);
    QCOMPARE(report.files.first().quarantined.first().line, 2);
    QCOMPARE(report.files.first().quarantined.first().line, 2);
    QCOMPARE(report.files.first().quarantined.size(), 1);
    QCOMPARE(report.files.first().quarantined.size(), 2);
    QCOMPARE(report.files.size(), 1);
    QCOMPARE(report.files.size(), 4);
    QCOMPARE(report.totals().memories, 3);
    QCOMPARE(report.totals().memories, 5);
    QCOMPARE(reportText(done), u"- waymark-jsonl +2m +1t +0o =2 !1"_s);
    QCOMPARE(reportText(first), u"- waymark-jsonl +2m +1t +0o =0 !0"_s);
    QCOMPARE(reportText(first), u"AGENTS.md rules +3m +0t +0o =0 !0"_s);
    QCOMPARE(reportText(grown), u"- waymark-jsonl +1m +0t +0o =2 !0"_s);
    QCOMPARE(reportText(later), u"- waymark-jsonl +0m +0t +1o =0 !0"_s);
    QCOMPARE(reportText(report), u"- waymark-jsonl +0m +1t +1o =0 !0"_s);
    QCOMPARE(reportText(report), u"- waymark-jsonl +1m +0t +0o =0 !1"_s);
    QCOMPARE(reportText(report), u"- waymark-jsonl +1m +0t +0o =0 !2"_s);
    QCOMPARE(reportText(report), u"- waymark-jsonl +2m +0t +0o =0 !3"_s);
    QCOMPARE(reportText(report), u"- waymark-jsonl +3000m +0t +0o =0 !0"_s);
    QCOMPARE(reportText(report), u"- waymark-jsonl +3m +0t +0o =0 !0"_s);
    QCOMPARE(reportText(report), u"- waymark-jsonl +3m +0t +0o =0 !1"_s);
    QCOMPARE(reportText(report), u"- waymark-jsonl +406m +0t +0o =0 !0"_s);
    QCOMPARE(reportText(report), u"- waymark-jsonl +693m +0t +0o =0 !7"_s);
    QCOMPARE(reportText(report), u".hidden.jsonl waymark-jsonl +1m +0t +0o =0 !0\n1.jsonl waymark-jsonl +1m +0t +0o =0 !0\n2.jsonl waymark-jsonl +1m +0t +0o =0 !0"_s);
    QCOMPARE(reportText(report), u"AGENTS.md rules +3m +0t +0o =0 !0\nCLAUDE.md rules +0m +0t +0o =3 !0"_s);
    QCOMPARE(reportText(report), u"a.jsonl waymark-jsonl +1m +0t +0o =0 !0\nb.jsonl waymark-jsonl +1m +0t +0o =0 !0"_s);
    QCOMPARE(reportText(second), u"- waymark-jsonl +0m +0t +0o =3 !0"_s);
    QCOMPARE(reportText(second), u"AGENTS.md rules +0m +0t +0o =3 !0"_s);
    QCOMPARE(reportText(take(importBytes(pool, outcome))), u"- waymark-jsonl +0m +0t +0o =1 !0"_s);
    QCOMPARE(reportText(take(importPaths(empty, { pool.file(u"AGENTS.md"_s), pool.file(u"CLAUDE.md"_s) }, dry))), reportText(report));
    QCOMPARE(reportText(tried), reportText(done));
    QCOMPARE(run, expected);
    QCOMPARE(successions(pool), u"A > B"_s); // only the one link is lost
    QCOMPARE(successions(pool), u"A > B, B > C, D > C, E > Z"_s);
    QCOMPARE(successions(pool), u"A > B, B > C, D > C, E > Z"_s);
    QCOMPARE(successions(pool), u"B > C, C > A, E > B"_s); // the circles are cut where they begin
    QCOMPARE(successions(pool), u"Old > New"_s);
    QCOMPARE(successions(pool), u"Old > Twin"_s);
    QCOMPARE(take(importBytes(pool, bytes)).totals().memories, 2);
    QCOMPARE(take(storage::changes(pool.database())).first().label, u"Import 3 memories from standard input"_s);
    QCOMPARE(take(storage::trajectoryHeader(pool.database(), run.uuid))->verdicts.size(), 2);
    QCOMPARE(take(storage::undoState(pool.database())).undo->label, u"Import 1 memories from standard input"_s);
    QCOMPARE(test::canonicalDump(pool.database()).count(u'\n'), content.count(u'\n'));
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), content);
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), content);
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), content);
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(test::scalarText(pool.database(), u"SELECT DISTINCT outcome || ' ' || outcome_source FROM memory"_s), u"success human"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), changes);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"0"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"1"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"1"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"1"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"1"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change_row"_s), test::scalarText(pool.database(), u"SELECT sum(row_count) FROM change"_s));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM domain"_s), u"0"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory WHERE superseded_by IS NOT NULL"_s), u"2999"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), QString::number(700 - 256));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"0"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"693"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM verdict"_s), u"2"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT d.name || ' ' || outcome || ' ' || outcome_source FROM memory m JOIN domain d ON d.id = m.domain_id ORDER BY m.id DESC LIMIT 1"_s), u"swe failure ground_truth"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT group_concat(name) FROM (SELECT name FROM domain ORDER BY name)"_s), u"mine,payments,theirs"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT group_concat(name) FROM domain"_s), u"Unassigned"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT m.title FROM change_row r JOIN change c ON c.id = r.change_id JOIN memory m ON m.uuid = r.row_key WHERE c.origin IS NOT NULL"_s), u"Twin"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT m.title FROM decision d JOIN memory m ON m.id = d.memory_id"_s), u"Twin"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT m.title FROM relation r JOIN memory m ON m.id = r.a_id"_s), u"Twin"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT name || ' ' || kind FROM domain"_s), u"payments benchmark"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT t.agent FROM memory m JOIN trajectory t ON t.id = m.trajectory_id"_s), u"another"_s);
    QCOMPARE(titles(pool), QString());
    QCOMPARE(titles(pool), QString());
    QCOMPARE(titles(pool), QString());
    QCOMPARE(titles(pool), QString());
    QCOMPARE(titles(pool), u"C, B, A"_s);
    QCOMPARE(titles(pool), u"Memory 1, Memory 2"_s);
    QCOMPARE(titles(pool), u"Memory 1, Memory 3, Large"_s);
    QCOMPARE(titles(pool), u"Memory 1, Memory 3, Large"_s);
    QCOMPARE(titles(pool), u"Memory 3, Memory 1, Memory 2"_s);
    QCOMPARE(titles(pool), u"Memory 6, Memory 7"_s);
    QCOMPARE(titles(pool), u"Mine, Twin, Old"_s);
    QCOMPARE(told.first().total, bytes.size() + jsonLine(makeMemory(5000)).size());
    QCOMPARE(told.last().stage, u"Reading b.jsonl"_s);
    QCOMPARE(told.size(), 3);
    QFETCH(int, afterBatches);
    QFETCH(int, piece);
    QList<PoolChange> told;
    QList<Progress> told;
    QSet<MemoryId> ids;
    QTest::addColumn<int>("afterBatches");
    QTest::addColumn<int>("piece");
    QTest::newRow("after the first batch") << 1;
    QTest::newRow("after the second") << 2;
    QTest::newRow("at once") << (1 << 20);
    QTest::newRow("before it starts") << 0;
    QTest::newRow("in pieces") << 700;
    QTest::newRow("one byte at a time") << 1;
    QVERIFY(!bad.at(0).reason.isEmpty());
    QVERIFY(!report);
    QVERIFY(!report);
    QVERIFY(!report.change.isValid());
    QVERIFY(!report.change.isValid());
    QVERIFY(!report.files.at(0).recognised && report.files.at(0).quarantined.first().reason.contains(u"does not exist"_s));
    QVERIFY(!report.files.at(1).recognised && report.files.at(1).quarantined.first().reason.contains(u"not a regular file"_s));
    QVERIFY(!report.files.at(3).recognised);
    QVERIFY(!report.files.first().quarantined.isEmpty());
    QVERIFY(!report.files.first().recognised);
    QVERIFY(!second.change.isValid());
    QVERIFY(!second.change.isValid());
    QVERIFY(!take(importBytes(pool, bytes)).change.isValid());
    QVERIFY(!take(importBytes(pool, bytes)).change.isValid());
    QVERIFY(!take(importBytes(pool, jsonLine(exchange::OutcomeRecord { u"no such task"_s, {} }))).change.isValid());
    QVERIFY(!take(storage::changeById(pool.database(), later.change))->label.isEmpty());
    QVERIFY(!tried.change.isValid());
    QVERIFY(::mkfifo(QFile::encodeName(pool.file(u"in/pipe"_s)).constData(), 0600) == 0);
    QVERIFY(::mkfifo(QFile::encodeName(pool.file(u"pipe"_s)).constData(), 0600) == 0);
    QVERIFY(QFile::link(pool.file(u"in"_s), pool.file(u"in/b/loop"_s)));
    QVERIFY(QFile::link(pool.file(u"outside"_s), pool.file(u"in/link"_s)));
    QVERIFY(QFile::link(pool.file(u"outside/secret.jsonl"_s), pool.file(u"in/link.jsonl"_s)));
    QVERIFY(QFile::rename(pool.file(u"AGENTS.md"_s), pool.file(u"other.md"_s)));
    QVERIFY(bad.at(0).excerpt.contains(u"memory"_s));
    QVERIFY(first.change.isValid());
    QVERIFY(first.files.first().needsDomain);
    QVERIFY(folder.mkpath(u"in/b/deep"_s) && folder.mkpath(u"in/.git"_s) && folder.mkpath(u"in/a"_s) && folder.mkpath(u"outside"_s));
    QVERIFY(importBytes(*reader, pool.clock, bytes, dry));
    QVERIFY(later.change.isValid());
    QVERIFY(report.cancelled);
    QVERIFY(report.change.isValid());
    QVERIFY(report.change.isValid());
    QVERIFY(report.error().message.contains(u"no-such-format"_s));
    QVERIFY(report.files.first().quarantined.first().excerpt.size() <= 200);
    QVERIFY(report.files.isEmpty());
    QVERIFY(take(importBytes(pool, bytes, again)).change.isValid());
    QVERIFY(take(importBytes(pool, bytes, import)).cancelled);
    QVERIFY(take(importPaths(pool, {})).files.isEmpty());
    QVERIFY(told.last().done <= told.last().total);
    QVERIFY(told.size() >= 3);
    QVERIFY2(report.files.first().quarantined.first().reason.contains(u"MiB"_s), qPrintable(report.files.first().quarantined.first().reason));
    Q_OBJECT
    SlowPipe pipe(jsonLines({ makeMemory(1), makeMemory(2), makeMemory(3) }), piece);
    SlowPipe(QByteArray bytes, qint64 piece)
    Task other = task;
    TempPool empty;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    Trajectory expected = test::makeTrajectory(2);
    Trajectory run = test::makeTrajectory(1);
    Trajectory run = test::makeTrajectory(1);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { false, false }), test::canonicalDump(pool.database(), { false, false }));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), content);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), content);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), content);
    WAYMARK_COMPARE_DUMPS(test::journalDump(pool.database(), {}), journal);
    bool isSequential() const override { return true; }
    bool m_stutter = false;
    bool waitForReadyRead(int) override { return m_at < m_bytes.size(); }
    bytes += jsonLine(exchange::JournalRecord { past, { { {}, u"memory"_s, makeMemory(1).uuid, QJsonObject { { u"title"_s, u"a"_s } }, QJsonObject { { u"title"_s, u"b"_s } } } } });
    bytes += jsonLine(exchange::JournalRecord { takenBack, {} });
    bytes += jsonLine(makeMemory(3000));
    bytes += jsonLine(makeMemory(900, u"Z"_s)) + jsonLine(Decision { {}, makeMemory(5).uuid, 1, u"eve"_s, ReviewStatus::Accepted, {}, {}, test::testNow() });
    change.at = test::testNow();
    change.author = u"carol"_s;
    change.label = u"Edit"_s;
    change.origin = u"elsewhere:3"_s;
    const Domain mine { newUuid(), u"mine"_s, DomainKind::Project, {} };
    const ImportReport done = take(importBytes(pool, bytes));
    const ImportReport first = take(importBytes(pool, bytes));
    const ImportReport first = take(importPaths(pool, { pool.file(u"AGENTS.md"_s) }));
    const ImportReport grown = take(importBytes(pool, jsonLines({ makeMemory(3), makeMemory(2), makeMemory(1) })));
    const ImportReport later = take(importBytes(pool, judge));
    const ImportReport report = take(importBytes(pool, bytes));
    const ImportReport report = take(importBytes(pool, bytes));
    const ImportReport report = take(importBytes(pool, bytes));
    const ImportReport report = take(importBytes(pool, bytes));
    const ImportReport report = take(importBytes(pool, bytes));
    const ImportReport report = take(importBytes(pool, bytes, import));
    const ImportReport report = take(importBytes(pool, bytes, import));
    const ImportReport report = take(importBytes(pool, bytes, import));
    const ImportReport report = take(importBytes(pool, jsonLines({ makeMemory(1), huge, makeMemory(3), large })));
    const ImportReport report = take(importBytes(pool, jsonLines({ successorOf(1, u"A"_s, 2), successorOf(2, u"B"_s, 3), successorOf(3, u"C"_s, 1), successorOf(4, u"D"_s, 4), successorOf(5, u"E"_s, 2) })));
    const ImportReport report = take(importBytes(pool, jsonLines({ successorOf(1, u"A"_s, 2), successorOf(2, u"B"_s, 77), makeMemory(3, u"C"_s) })));
    const ImportReport report = take(importBytes(pool, jsonLines({ successorOf(1, u"A"_s, 77) })));
    const ImportReport report = take(importBytes(pool, outcome + jsonLine(run)));
    const ImportReport report = take(importFiles(request, test::directWrite(pool.pool()), { u"ada"_s, ChangeTool::CommandLine, {} }, pool.clock, {}));
    const ImportReport report = take(importPaths(pool, { pool.file(u"AGENTS.md"_s), pool.file(u"CLAUDE.md"_s) }));
    const ImportReport report = take(importPaths(pool, { pool.file(u"a.jsonl"_s), pool.file(u"b.jsonl"_s) }));
    const ImportReport report = take(importPaths(pool, { pool.file(u"in"_s) }));
    const ImportReport report = take(importPaths(pool, { pool.file(u"missing"_s), pool.file(u"pipe"_s), pool.file(u"good.jsonl"_s), pool.file(u"empty.jsonl"_s) }));
    const ImportReport report = take(importPaths(pool, { pool.file(u"noise.bin"_s) }));
    const ImportReport second = take(importBytes(pool, bytes));
    const ImportReport second = take(importPaths(pool, { pool.file(u"AGENTS.md"_s) }));
    const ImportReport tried = take(importBytes(pool, bytes, dry));
    const QByteArray bytes = first + "{\"kind\":\"memory\",\"type\":\n" + jsonLine(makeMemory(2)) + "not json\n" + jsonLine(makeMemory(3)).chopped(20);
    const QByteArray bytes = jsonLine(makeMemory(1))
    const QByteArray bytes = jsonLine(makeMemory(1)) + jsonLine(Decision { {}, u"nobody"_s, 1, u"eve"_s, ReviewStatus::Accepted, {}, {}, test::testNow() })
    const QByteArray bytes = jsonLines({ makeMemory(1), makeMemory(2), makeMemory(2), successorOf(3, u"Three"_s, 2) }) + jsonLine(test::makeTrajectory(1)) + "{broken\n";
    const QByteArray bytes = jsonLines({ makeMemory(1), makeMemory(2), makeMemory(3) });
    const QByteArray bytes = jsonLines({ makeMemory(1), successorOf(2, u"Two"_s, 1) });
    const QByteArray bytes = jsonLines({ twin, old }) + jsonLine(Decision { newUuid(), twin.uuid, 1, u"eve"_s, ReviewStatus::Accepted, {}, {}, test::testNow() })
    const QByteArray first = jsonLine(makeMemory(1));
    const QByteArray judge = jsonLine(exchange::OutcomeRecord { run.task, { OutcomeSource::Judge, false, u"m"_s, {}, {} } });
    const QByteArray outcome = jsonLine(exchange::OutcomeRecord { run.task, { OutcomeSource::GroundTruth, true, {}, {}, {} } });
    const QDir folder(pool.folder());
    const QList<HistoryEntry> history = take(storage::historyOf(pool.database(), makeMemory(1).uuid));
    const QList<Quarantined> &bad = report.files.first().quarantined;
    const QString changes = test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s);
    const QString content = test::canonicalDump(pool.database());
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QString journal = test::journalDump(pool.database(), {});
    const Task task { newUuid(), u"mine"_s, u"T"_s, {} };
    const Trajectory run = *take(storage::trajectoryByUuid(pool.database(), test::makeTrajectory(2).uuid));
    const auto label = [&](const ImportReport &report) { return take(storage::changeById(pool.database(), report.change))->label; };
    const auto reader = take(storage::PoolFile::openForReading(pool.path(), pool.clock));
    const auto reader = take(storage::PoolFile::openForReading(pool.path(), pool.clock));
    const auto report = importBytes(*reader, pool.clock, jsonLine(makeMemory(1)));
    const auto report = importBytes(pool, "x", import);
    domain.name = u"theirs"_s;
    dry.dryRun = true;
    dry.dryRun = true;
    edit.domain = u"elsewhere"_s;
    edit.id = MemoryId { 1 };
    edit.title = u"Changed"_s;
    expected.id = run.id;
    for (const PoolChange &change : std::as_const(told)) {
    for (int i = 100; i < 500; ++i)
    for (int i = 10; i < 900; ++i) {
    for (int i = 1; i < 3000; ++i)
    for (int i = 1; i < 600; ++i)
    for (int i = 1; i <= 2000; ++i)
    for (int i = 1; i <= 600; ++i)
    for (int i = 1; i <= 700; ++i)
    for (int i = 1; i <= 700; ++i)
    for (qsizetype i = 1; i < told.size(); ++i)
    huge.content = QString(40 * 1024 * 1024, u'x');
    huge.payload = {};
    if (afterBatches == 0)
    import.answers = { u" payments "_s, DomainKind::Benchmark, OutcomeValue::Success };
    import.answers.domain = u"payments"_s;
    import.format = u"no-such-format"_s;
    import.format = u"waymark-jsonl"_s;
    import.hooks.changed = [&](const PoolChange &) {
    import.hooks.changed = [&](const PoolChange &) {
    import.hooks.changed = [&](const PoolChange &change) {
    import.hooks.changed = [&](const PoolChange &change) {
    import.hooks.progress = [&](const Progress &progress) { told.append(progress); };
    int batches = 0;
    int batches = 0;
    large.content = QString(4 * 1024 * 1024, u'y');
    memory.outcome = { OutcomeValue::Failure, OutcomeSource::GroundTruth };
    memory.supersededBy = makeMemory(by).uuid;
    memory.trajectory = run.uuid;
    old.supersededBy = twin.uuid;
    other.externalId = u"U"_s;
    past.at = test::testNow();
    past.at = test::testNow();
    past.label = u"Retire"_s;
    past.origin = u"elsewhere:1"_s;
    past.origin = u"elsewhere:1"_s;
    qint64 m_at = 0;
    qint64 m_piece;
    qint64 readData(char *data, qint64 most) override
    qint64 writeData(const char *, qint64) override { return -1; }
    request.paths = { u"-"_s };
    request.standardInput = &pipe;
    return memory;
    return test::scalarText(pool.database(),
    return test::scalarText(pool.database(), u"SELECT coalesce(group_concat(title, ', '), '') FROM (SELECT title FROM memory ORDER BY id)"_s);
    run.agent = u"another"_s;
    run.sourceHash = sha256Hex("another run");
    run.verdicts.clear();
    take(curation::edit(contextOf(pool), edit));
    take(importBytes(pool, bytes));
    take(importBytes(pool, bytes));
    take(importBytes(pool, bytes));
    take(importBytes(pool, bytes));
    take(importBytes(pool, bytes));
    take(importBytes(pool, jsonLine(domain) + jsonLine(other) + jsonLine(run) + jsonLine(memory)));
    take(importBytes(pool, jsonLine(memory), import));
    take(importBytes(pool, jsonLine(mine) + jsonLine(task) + jsonLine(test::makeTrajectory(1))));
    take(importBytes(pool, jsonLine(test::makeTrajectory(2))));
    take(importBytes(pool, jsonLines({ makeMemory(1) })));
    take(importBytes(pool, jsonLines({ makeMemory(1), makeMemory(2) })));
    take(importBytes(pool, jsonLines({ makeMemory(1), makeMemory(2) })));
    take(importBytes(pool, jsonLines({ makeMemory(1, u"Mine"_s) })));
    take(importPaths(pool, { pool.file(u"AGENTS.md"_s) }, import));
    take(importPaths(pool, { pool.file(u"a.jsonl"_s), pool.file(u"b.jsonl"_s) }, import));
    take(importPaths(pool, { pool.file(u"other.md"_s) }, import));
    take(importPaths(pool, { pool.path() }));
    take(redoLast(contextOf(pool)));
    take(redoLast(contextOf(pool)));
    take(retire(contextOf(pool), { MemoryId { 2 } }));
    take(supersede(contextOf(pool), { MemoryId { 2 } }, MemoryId { 3 }));
    take(undoLast(contextOf(pool)));
    take(undoLast(contextOf(pool)));
    take(undoLast(contextOf(pool)));
    take(undoLast(contextOf(pool)));
    take(undoOne(contextOf(pool), report.change));
    takenBack.origin = u"elsewhere:2"_s;
    takenBack.undoes = ChangeId { 1 };
    test::writeBytes(pool.file(u"AGENTS.md"_s), rules);
    test::writeBytes(pool.file(u"AGENTS.md"_s), rules);
    test::writeBytes(pool.file(u"AGENTS.md"_s), rules);
    test::writeBytes(pool.file(u"CLAUDE.md"_s), rules);
    test::writeBytes(pool.file(u"a.jsonl"_s), bytes);
    test::writeBytes(pool.file(u"a.jsonl"_s), jsonLine(makeMemory(3)));
    test::writeBytes(pool.file(u"a.jsonl"_s), jsonLines({ successorOf(1, u"Old"_s, 2) }));
    test::writeBytes(pool.file(u"b.jsonl"_s), jsonLine(makeMemory(4)));
    test::writeBytes(pool.file(u"b.jsonl"_s), jsonLine(makeMemory(5000)));
    test::writeBytes(pool.file(u"b.jsonl"_s), jsonLines({ makeMemory(2, u"New"_s) }));
    test::writeBytes(pool.file(u"c.jsonl"_s), jsonLine(makeMemory(5)));
    test::writeBytes(pool.file(u"empty.jsonl"_s), {});
    test::writeBytes(pool.file(u"good.jsonl"_s), jsonLine(makeMemory(1)));
    test::writeBytes(pool.file(u"in/.git/HEAD"_s), "ref");
    test::writeBytes(pool.file(u"in/.hidden.jsonl"_s), jsonLine(makeMemory(3)));
    test::writeBytes(pool.file(u"in/a/1.jsonl"_s), jsonLine(makeMemory(1)));
    test::writeBytes(pool.file(u"in/b/deep/2.jsonl"_s), jsonLine(makeMemory(2)));
    test::writeBytes(pool.file(u"noise.bin"_s), QByteArray("\x00\x01\x02\x03\xff", 5).repeated(500));
    test::writeBytes(pool.file(u"outside/secret.jsonl"_s), jsonLine(makeMemory(99)));
    twin.sourceHash = sha256Hex("another");
    void aLongChainBackwards();
    void answers();
    void brokenLineAmongBatches();
    void brokenLineCostsOneLine();
    void cancelKeepsWhatSomebodyUses();
    void cancelLeavesNoTrace();
    void cancelLeavesNoTrace_data();
    void changedIsToldAfterEachBatch();
    void danglingDecisionsAndRelations();
    void dryRunCounts();
    void editedMemoriesAreNotImportedAgain();
    void folders();
    void grownFileAddsTheRest();
    void historyComesOnce();
    void hugeRecordCostsItself();
    void labels();
    void oddPaths();
    void onlyADanglingMemory();
    void outcomesFromSideFiles();
    void ownFormatTwiceIsOnce();
    void progressGrows();
    void readOnlyPool();
    void rulesTwiceIsOnce();
    void sameContentInTwoFiles();
    void standardInput();
    void standardInput_data();
    void successorInAnotherFile();
    void successorNowhere();
    void successorsInACircle();
    void successorsInAnyOrder();
    void takenIds();
    void takenIdsOfRunsAndDomains();
    void trajectoriesBringTheirMemory();
    void undoneImportComesAgain();
    void undoneWhileItRuns();
    void unknownFileIsReported();
    void unknownFormatIsAnError();
    {
    {
    }
    }
    }
    }
    };
    };
    };
    };
#include "services/curation/undo.h"
#include "services/exchange/registry.h"
#include "services/storage/trajectorystore.h"
#include "tests/support/curationpool.h"
#include "tests/support/pooldump.h"
#include "tst_importrun.moc"
#include <QTest>
#include <sys/stat.h>
/// "One > Two": who is superseded by whom.
/// Another source under an id that the pool has: both are kept, and what the file says of its own goes to its own.
/// Hands out what it has in small pieces, as a slow pipe does.
/// Somebody undoes what has come so far: the rest is a change of its own and not lost to undo.
Memory successorOf(int number, const QString &title, int by)
QString successions(TempPool &pool)
QString titles(TempPool &pool)
QTEST_GUILESS_MAIN(waymark::curation::tst_ImportRun)
class SlowPipe final : public QIODevice
class tst_ImportRun : public QObject
const QByteArray rules = "# Rules\n\n## Money\n\n- Round once, at the end.\n- Never use floats for money.\n\n## Tests\n\n- Run the tests before you push.\n";
namespace waymark::curation {
namespace {
private Q_SLOTS:
private:
protected:
public:
using namespace Qt::StringLiterals;
using test::Import;
using test::TempPool;
using test::contextOf;
using test::importBytes;
using test::importPaths;
using test::jsonLine;
using test::jsonLines;
using test::makeMemory;
using test::reportText;
using test::take;
void tst_ImportRun::aLongChainBackwards()
void tst_ImportRun::answers()
void tst_ImportRun::brokenLineAmongBatches()
void tst_ImportRun::brokenLineCostsOneLine()
void tst_ImportRun::cancelKeepsWhatSomebodyUses()
void tst_ImportRun::cancelLeavesNoTrace()
void tst_ImportRun::cancelLeavesNoTrace_data()
void tst_ImportRun::changedIsToldAfterEachBatch()
void tst_ImportRun::danglingDecisionsAndRelations()
void tst_ImportRun::dryRunCounts()
void tst_ImportRun::editedMemoriesAreNotImportedAgain()
void tst_ImportRun::folders()
void tst_ImportRun::grownFileAddsTheRest()
void tst_ImportRun::historyComesOnce()
void tst_ImportRun::hugeRecordCostsItself()
void tst_ImportRun::labels()
void tst_ImportRun::oddPaths()
void tst_ImportRun::onlyADanglingMemory()
void tst_ImportRun::outcomesFromSideFiles()
void tst_ImportRun::ownFormatTwiceIsOnce()
void tst_ImportRun::progressGrows()
void tst_ImportRun::readOnlyPool()
void tst_ImportRun::rulesTwiceIsOnce()
void tst_ImportRun::sameContentInTwoFiles()
void tst_ImportRun::standardInput()
void tst_ImportRun::standardInput_data()
void tst_ImportRun::successorInAnotherFile()
void tst_ImportRun::successorNowhere()
void tst_ImportRun::successorsInACircle()
void tst_ImportRun::successorsInAnyOrder()
void tst_ImportRun::takenIds()
void tst_ImportRun::takenIdsOfRunsAndDomains()
void tst_ImportRun::trajectoriesBringTheirMemory()
void tst_ImportRun::undoneImportComesAgain()
void tst_ImportRun::undoneWhileItRuns()
void tst_ImportRun::unknownFileIsReported()
void tst_ImportRun::unknownFormatIsAnError()
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
} // namespace
} // namespace waymark::curation
};
};
