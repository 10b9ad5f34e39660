package io.github.ipt4j.examples.play.game;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.play.game.Game.Turn;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.testing.Courses;
import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class GameProperties {

    @Provide
    Arbitrary<List<CourseEvent>> submitted() {
        return Courses.nearlyValid()
                .map(events ->
                        events.stream().filter(GameProperties::canBeAsked).toList());
    }

    /** The table opens courses under protocols that it knows. */
    private static boolean canBeAsked(CourseEvent event) {
        return !(event instanceof CourseOpened opening) || Protocols.shipped().containsKey(opening.protocol());
    }

    @Property(tries = 200)
    void theJournalOfAGameIsJudgedToTheSameCourse(
            @ForAll("submitted") List<CourseEvent> events, @ForAll boolean keepsRefused) {
        Game game = Game.under(Audit.enforcing(), Protocols.standard());
        for (CourseEvent event : events) {
            Turn turn = game.submit(event);
            boolean isKept = keepsRefused && !turn.isKept();
            game = isKept ? game.keeping(turn.verdict()) : turn.game();
        }
        if (!game.journal().isEmpty()) {
            AuditedCourse again = Audit.enforcing()
                    .journal("game", new ByteArrayInputStream(game.text().getBytes(UTF_8)));
            assertThat(again.problem()).isEmpty();
            assertThat(again.course()).isEqualTo(game.course());
            assertThat(again.verdicts()).hasSameSizeAs(game.journal());
            assertThat(Game.resumed(Audit.enforcing(), again).journal()).isEqualTo(game.journal());
        }
    }

    @Property(tries = 100)
    void whatIsRefusedLeavesTheGameAsItWasUnlessItIsKept(@ForAll("submitted") List<CourseEvent> events) {
        Game game = Game.under(Audit.enforcing(), Protocols.standard());
        for (CourseEvent event : events) {
            Turn turn = game.submit(event);
            assertThat(turn.isKept())
                    .isEqualTo(turn.game().journal().size() > game.journal().size());
            if (!turn.isKept()) {
                assertThat(turn.verdict().type()).isEqualTo(VerdictType.REJECTED);
                assertThat(turn.game()).isSameAs(game);
            }
            game = turn.game();
        }
    }
}
