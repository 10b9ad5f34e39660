package io.github.ipt4j.examples.browser.pictures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.closeness.Placement;
import java.util.stream.IntStream;

/** What made-up clients wrote. */
final class ExampleAnswers {

    private static final ImmutableList<String> FIRST_NAMES = ImmutableList.of(
            "Ada", "Ben", "Chiara", "David", "Emine", "Fatima", "Georg", "Hanna", "Igor", "Jana", "Kofi", "Lea",
            "Milan", "Nora", "Omar", "Paula", "Quentin", "Rosa", "Samir", "Tilda");

    private ExampleAnswers() {}

    static ImmutableMap<String, Object> script() {
        return ImmutableMap.<String, Object>builder()
                .put("person", "Tom")
                .put(
                        "describe",
                        "On Monday and on Tuesday you came home after nine, and I ate alone with the children.")
                .put("express", "I feel left alone, and I am worried that we lose each other.")
                .put("assert", "I would like you to be home by seven on Tuesdays and Thursdays. Will you?")
                .put(
                        "reinforce",
                        "The children would see you before bed, and I would be glad to talk instead of sulking.")
                .put("mindful", "I come back to the two evenings, even if we get to talk about money.")
                .put(
                        "appear-confident",
                        "Sitting at the table, phone away, looking at you, not apologizing for asking.")
                .put(
                        "negotiate",
                        "If Thursday does not work, choose another day. I can bring the children to bed on the others.")
                .put("boundary-when", "you raise your voice at me")
                .put("boundary-then", "leave the room and come back after half an hour.")
                .buildOrThrow();
    }

    static ImmutableMap<String, Object> germanSkillLog() {
        return ImmutableMap.of(
                "uses",
                ImmutableList.of(
                        use(
                                "2026-02-02",
                                "Anruf meiner Schwester",
                                "paced-breathing",
                                8,
                                5,
                                "Nach zehn Atemzügen leichter."),
                        use(
                                "2026-02-04",
                                "Rechnung im Briefkasten",
                                "checking-the-facts",
                                7,
                                4,
                                "Es war nur eine Mahnung."),
                        use("2026-02-07", "Allein am Samstag", "distraction", 6, 6, "Half diesmal nicht."),
                        use("2026-02-09", "Streit beim Abendessen", "stopping", 9, 6, "Ich bin kurz hinausgegangen.")));
    }

    private static ImmutableMap<String, Object> use(
            String day, String trigger, String skill, int before, int after, String note) {
        return ImmutableMap.of(
                "day", day, "trigger", trigger, "skill", skill, "before", before, "after", after, "note", note);
    }

    static ImmutableMap<String, Object> twoRoles() {
        return ImmutableMap.of(
                "old-role", "Head nurse of a ward",
                "new-role", "Retired, at home with Karl",
                "lost",
                        ImmutableList.of(
                                weighed("Being asked for advice", "sadness", 9, "no"),
                                weighed("Laughing with the night shift", "sadness", 7, "yes"),
                                weighed("A reason to get up at five", "fear", 4, "no")),
                "hard", ImmutableList.of(weighed("Karl counts what I spend", "anger", 6)),
                "meaningful",
                        ImmutableList.of(
                                weighed("Mornings in the garden", "joy", 5),
                                weighed("Reading to Mia on Wednesdays", "pride", 8)),
                "understandable", "I was good at it for thirty-one years, and nobody said goodbye properly.",
                "next-step", "Call Renate and ask whether the two of us could have that farewell coffee.");
    }

    private static ImmutableMap<String, Object> weighed(String what, String feeling, int weight) {
        return ImmutableMap.of("what", what, "feeling", feeling, "weight", weight);
    }

    private static ImmutableMap<String, Object> weighed(String what, String feeling, int weight, String spoken) {
        return ImmutableMap.of("what", what, "feeling", feeling, "weight", weight, "spoken", spoken);
    }

    static ImmutableList<Placement> family() {
        return ImmutableList.of(
                placed("Mia", 1, 1),
                placed("Karl", 2, 1),
                placed("Renate", 3, 2),
                placed("My mother", 2, 3),
                placed("Dr. Winter", 4, 4),
                placed("The neighbors", 5, 4));
    }

    static ImmutableList<Placement> forty() {
        return IntStream.range(0, 40)
                .mapToObj(i -> placed(
                        FIRST_NAMES.get(i % FIRST_NAMES.size()) + (i < FIRST_NAMES.size() ? "" : " from work"),
                        1 + i / 8,
                        1 + i / 8 + (i % 4 == 0 && i >= 8 ? -1 : 0)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Placement placed(String name, int now, int desired) {
        return Placement.builder()
                .person(PrivateText.of(name))
                .now(now)
                .desired(desired)
                .build();
    }
}
