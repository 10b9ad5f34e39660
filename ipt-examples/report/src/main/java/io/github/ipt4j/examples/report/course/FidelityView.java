package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.examples.shared.output.NumberRuns;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.fidelity.Figure;
import io.github.ipt4j.protocol.fidelity.Uses;

/**
 * How closely a course kept to the treatment, as a table.
 *
 * @param fidelity the figures
 * @param words the language
 */
public record FidelityView(Fidelity fidelity, PageWords words) {

    /**
     * A figure as a row of a table.
     *
     * @param figure the figure
     * @param words the language
     */
    public record Row(Figure figure, PageWords words) {

        /**
         * What is counted.
         *
         * @return a phrase
         */
        public String name() {
            return words.capitalized(figure.kind().numerator());
        }

        /**
         * Of what it is counted.
         *
         * @return a phrase
         */
        public String of() {
            return words.of(figure.kind().denominator());
        }

        /**
         * The two numbers.
         *
         * @return such as {@code 9 of 10}, or that there was nothing to count
         */
        public String count() {
            return words.of(
                    figure.denominator() == 0
                            ? words.message("fidelity.nothing")
                            : words.message("fidelity.number")
                                    .with("count", figure.numerator())
                                    .with("all", figure.denominator()));
        }

        /**
         * How long the bar is.
         *
         * @return 0 to 100
         */
        public long percent() {
            return Math.round(100 * Math.min(1, figure.ratio().orElse(0)));
        }

        /**
         * The sessions behind the numerator.
         *
         * @return their numbers, or a dash
         */
        public String counted() {
            return NumberRuns.of(figure.counted());
        }

        /**
         * The sessions behind the rest of the denominator.
         *
         * @return their numbers, or a dash
         */
        public String others() {
            return NumberRuns.of(figure.others());
        }
    }

    /**
     * Every figure.
     *
     * @return the rows in order
     */
    public ImmutableList<Row> rows() {
        return fidelity.figures().stream()
                .map(figure -> new Row(figure, words))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The techniques that were used.
     *
     * @return each with its sessions
     */
    public ImmutableList<String> techniques() {
        return used(fidelity.techniques());
    }

    /**
     * The strategies of the focus areas that were not used.
     *
     * @return the strategies with commas between them, or {@code none}
     */
    public String strategiesNotUsed() {
        return words.list(fidelity.strategies().notUsed());
    }

    private <T extends Enum<T> & VocabularyTerm> ImmutableList<String> used(Uses<T> uses) {
        return uses.used().stream()
                .map(term -> words.capitalized(words.message("used")
                        .with("what", term)
                        .with(
                                "sessions",
                                NumberRuns.of(ImmutableSortedSet.copyOf(
                                        uses.sessions().get(term))))))
                .collect(ImmutableList.toImmutableList());
    }
}
