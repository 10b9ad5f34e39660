package io.github.ipt4j.examples.shared.output;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** Many numbers, such as those of sessions, in few characters. */
public final class NumberRuns {

    private NumberRuns() {}

    /**
     * Numbers as people write many of them, runs joined.
     *
     * @param numbers the numbers in order, each once
     * @return such as {@code 1–3, 5}, or an en dash if there are none
     */
    public static String of(Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return "–";
        }
        StringBuilder text = new StringBuilder();
        ImmutableList<Integer> all = ImmutableList.copyOf(numbers);
        int from = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || all.get(i) != all.get(i - 1) + 1) {
                text.append(text.length() == 0 ? "" : ", ").append(all.get(from));
                text.append(i - from > 1 ? (i - from > 2 ? "–" : ", ") + all.get(i - 1) : "");
                from = i;
            }
        }
        return text.toString();
    }
}
