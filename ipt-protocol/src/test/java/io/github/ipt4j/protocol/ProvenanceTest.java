package io.github.ipt4j.protocol;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the shipped protocols come from. */
class ProvenanceTest {

    private static final Set<Source> OF_THE_STANDARD =
            Set.of(Source.SELIGMAN, Source.ISIPT, Source.IPT_UK, Source.VETERANS_AFFAIRS, Source.OUR_CHOICE);

    static ImmutableSet<Protocol> shipped() {
        return ImmutableSet.copyOf(Protocols.shipped().values());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyNumberAndEveryTaskHasASource(Protocol protocol) {
        Provenance provenance = Protocols.provenance(protocol).orElseThrow();

        assertThat(provenance.elements().keySet()).containsExactly(ProtocolElement.values());
        assertThat(provenance.tasks().keySet()).containsExactlyInAnyOrderElementsOf(protocol.tasks());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyChoiceOfOursSaysWhy(Protocol protocol) {
        assertThat(attributions(protocol))
                .filteredOn(attribution -> attribution.source() == Source.OUR_CHOICE)
                .allSatisfy(attribution -> assertThat(attribution.remark()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theSourceOfAProtocolListsTheSourcesOfItsParts(Protocol protocol) {
        Provenance provenance = Protocols.provenance(protocol).orElseThrow();

        assertThat(provenance.sources())
                .isEqualTo(attributions(protocol).map(Attribution::source).collect(toSet()));
        assertThat(protocol.source())
                .contains(provenance.sources().stream()
                        .filter(source -> source != Source.OUR_CHOICE)
                        .map(Source::citation)
                        .collect(joining("; ")));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noProtocolButTheStandardOneCitesTheTextThatTheStandardOneIsBuiltOn(Protocol protocol) {
        Provenance provenance = Protocols.provenance(protocol).orElseThrow();

        assertThat(provenance.sources().contains(Source.SELIGMAN)).isEqualTo(protocol.equals(Protocols.standard()));
    }

    @Test
    void everySourceIsCitedAndNoMarkStandsForTwo() {
        Set<Source> cited = shipped().stream()
                .flatMap(ProvenanceTest::attributions)
                .map(Attribution::source)
                .collect(toSet());

        assertThat(cited).containsExactlyInAnyOrder(Source.values());
        assertThat(Stream.of(Source.values()).map(Source::mark)).doesNotHaveDuplicates();
    }

    @Test
    void theStandardProtocolStandsOnFourSources() {
        Provenance provenance = Protocols.provenance(Protocols.standard()).orElseThrow();

        assertThat(provenance.sources()).containsExactlyInAnyOrderElementsOf(OF_THE_STANDARD);
        assertThat(provenance.elements())
                .hasEntrySatisfying(
                        ProtocolElement.INITIAL,
                        initial -> assertThat(Wording.english().of(initial))
                                .isEqualTo("UK: at most four; at least one is our choice"));
        assertThat(provenance.tasks())
                .hasEntrySatisfying(
                        Task.GOALS_SET,
                        goals -> assertThat(Wording.english().of(goals)).isEqualTo("S"));
    }

    @Test
    void aChangedProtocolClaimsNothingOfTheOriginal() {
        Protocol changed = Protocol.like(Protocols.standard(), "changed").build();
        Protocol disguised =
                Protocol.like(changed, "ipt-standard").cadenceDays(6).build();

        assertThat(List.of(changed, disguised))
                .allSatisfy(
                        protocol -> assertThat(Protocols.provenance(protocol)).isEmpty());
    }

    private static Stream<Attribution> attributions(Protocol protocol) {
        Provenance provenance = Protocols.provenance(protocol).orElseThrow();
        return Stream.concat(provenance.elements().values().stream(), provenance.tasks().values().stream());
    }
}
