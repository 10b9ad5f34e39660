package io.github.ipt4j.examples.benchmarks.report;

import io.github.ipt4j.examples.benchmarks.machine.Machine;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The machines as bars, on a scale on which each step is ten times as long; SVG with text that can be selected. */
@SuppressWarnings("EnumOrdinal") // The order of the constants is the order of the rows.
public final class Chart {

    private static final int ROW = 30;
    private static final int LEFT = 380;
    private static final int DECADE = 90;
    private static final int WIDTH = LEFT + 5 * DECADE + 100;

    private Chart() {}

    /**
     * Draws the times on courses of 16 sessions.
     *
     * @param results what was measured
     * @return an SVG document
     */
    public static String of(Results results) {
        int height = 60 + ROW * Machine.values().length;
        String bars = Stream.of(Machine.values())
                .map(machine -> bar(machine, results.time(machine, Workload.SIXTEEN)))
                .collect(Collectors.joining());
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="14">
                <rect width="100%%" height="100%%" fill="white"/>
                <text x="16" y="28" font-size="16">Nanoseconds an event, courses of 16 sessions (logarithmic scale)</text>
                %s</svg>
                """, WIDTH, height, bars);
    }

    private static String bar(Machine machine, double nanoseconds) {
        int top = 46 + ROW * machine.ordinal();
        double length = Math.max(1, DECADE * Math.log10(Math.max(1, nanoseconds)));
        return String.format(
                Locale.ROOT,
                """
                <text x="%d" y="%d" text-anchor="end">%s</text>
                <rect x="%d" y="%d" width="%.1f" height="20" fill="%s"/>
                <text x="%.1f" y="%d">%,.1f</text>
                """,
                LEFT - 10,
                top + 15,
                machine.title(),
                LEFT,
                top,
                length,
                color(machine),
                LEFT + length + 8,
                top + 15,
                nanoseconds);
    }

    private static String color(Machine machine) {
        return switch (machine.kind()) {
            case REFERENCE -> "#9aa5b1";
            case OURS -> "#1f6f8b";
            case LIBRARY -> "#d9a05b";
        };
    }
}
