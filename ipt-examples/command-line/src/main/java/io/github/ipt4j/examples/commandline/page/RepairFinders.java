package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.repair.RepairFinder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A finder of repairs for each protocol that courses are under. Any number of threads can share one. */
final class RepairFinders {

    private final Map<String, RepairFinder> finders = new ConcurrentHashMap<>();

    RepairFinder under(Protocol protocol) {
        return finders.computeIfAbsent(protocol.id(), id -> RepairFinder.under(protocol));
    }
}
