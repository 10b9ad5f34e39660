package io.github.ipt4j.examples.play.quiz;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.menu.LeftException;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.examples.play.page.OutlookPage;
import io.github.ipt4j.examples.play.screen.Tone;
import io.github.ipt4j.examples.shared.words.SharedWords;

/** Asks a learner about cases, until the learner goes back, and says how many answers were right. */
public final class QuizTable {

    private final Dialogue talk;
    private Score score = Score.NONE;

    /**
     * A table at which nothing was asked yet.
     *
     * @param talk with whom
     */
    public QuizTable(Dialogue talk) {
        this.talk = talk;
    }

    /** Asks about one case after the other; how many answers were right is said whatever ends it. */
    public void play() {
        try {
            while (true) {
                ask(Quiz.of(ShippedCases.read(talk.choose(cases()))));
            }
        } catch (LeftException e) {
            return;
        } finally {
            talk.say(Tone.HEADING, message("quiz.score", "right", score.right(), "asked", score.asked()));
        }
    }

    private static Menu<String> cases() {
        Menu<String> menu = Menu.asking(message("quiz.case"));
        for (String name : ShippedCases.names()) {
            menu = menu.with(SharedWords.verbatim(name), name);
        }
        return menu;
    }

    private void ask(ImmutableList<CaseQuestion> questions) {
        Score before = score;
        try {
            questions.forEach(this::ask);
        } catch (LeftException e) {
            talk.say(Tone.PLAIN, message("quiz.left"));
        }
        talk.say(
                Tone.PLAIN,
                message(
                        "quiz.case.score",
                        "right",
                        score.right() - before.right(),
                        "asked",
                        score.asked() - before.asked()));
    }

    private void ask(CaseQuestion question) {
        talk.pause();
        new OutlookPage(talk).standing(question.course());
        boolean isRight = talk.choose(question.answers());
        score = score.with(isRight);
        talk.say(isRight ? Tone.GOOD : Tone.BAD, message(isRight ? "quiz.right" : "quiz.wrong"));
        for (Worded line : question.solution()) {
            talk.item("  - ", line);
        }
    }
}
