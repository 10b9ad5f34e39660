package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class ParallelCohortReaderProperties {

    @Provide
    static Arbitrary<List<String>> lines() {
        return Arbitraries.of(
                        Cohorts.course("c-1"),
                        Cohorts.course("c-2"),
                        "{\"course\":\"c-3\",\"events\":[]}\n",
                        "\n",
                        "{}\n",
                        "[\r\n")
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 200)
    void whatOneThreadReadsSeveralDoInTheSameOrder(
            @ForAll("lines") List<String> lines, @ForAll @IntRange(min = 1, max = 4) int threads) throws IOException {
        String cohort = String.join("", lines);
        try (CohortReader one = JournalFormat.standard().cohortReader("cohort", Cohorts.in(cohort));
                ParallelCohortReader<String> several = Cohorts.reader(Cohorts.in(cohort), threads)) {
            assertThat(Cohorts.read(() -> Journals.next(several)))
                    .isEqualTo(Cohorts.read(() -> Journals.next(one).map(CohortCourse::course)));
        }
    }

    @Property(tries = 50)
    void coursesCanBePassedOver(@ForAll("lines") List<String> lines, @ForAll @IntRange(min = 1, max = 50) int skipped)
            throws IOException {
        String cohort = String.join("", lines);
        try (ParallelCohortReader<String> all = Cohorts.reader(Cohorts.in(cohort), 2);
                ParallelCohortReader<String> some = Cohorts.reader(Cohorts.in(cohort), 2)) {
            assertThat(some.skip(skipped)).isEqualTo(Math.min(skipped, lines.size()));
            List<String> read = Cohorts.read(() -> Journals.next(all));
            assertThat(lines.isEmpty() ? List.of() : Cohorts.read(() -> Journals.next(some)))
                    .isEqualTo(lines.isEmpty() ? List.of() : read.subList(Math.min(skipped, read.size()), read.size()));
        }
    }
}
