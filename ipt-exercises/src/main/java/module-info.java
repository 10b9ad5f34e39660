/**
 * The exercises of interpersonal psychotherapy: the plug-in interface, worksheets, and the modules that come with it.
 */
module io.github.ipt4j.exercises {
    requires transitive io.github.ipt4j.protocol;
    requires static org.immutables.value.annotations;

    exports io.github.ipt4j.exercises;
    exports io.github.ipt4j.exercises.closeness;
    exports io.github.ipt4j.exercises.dearman;
    exports io.github.ipt4j.exercises.distressskills;
    exports io.github.ipt4j.exercises.feelingheard;
    exports io.github.ipt4j.exercises.handout;
    exports io.github.ipt4j.exercises.journaling;
    exports io.github.ipt4j.exercises.meditation;
    exports io.github.ipt4j.exercises.print;
    exports io.github.ipt4j.exercises.roleplay;
    exports io.github.ipt4j.exercises.roletransition;
    exports io.github.ipt4j.exercises.script;
    exports io.github.ipt4j.exercises.step;
    exports io.github.ipt4j.exercises.suggestion;
    exports io.github.ipt4j.exercises.troubleshooting;
    exports io.github.ipt4j.exercises.validation;
    exports io.github.ipt4j.exercises.worksheet;

    uses io.github.ipt4j.exercises.ExerciseModule;

    provides io.github.ipt4j.exercises.ExerciseModule with
            io.github.ipt4j.exercises.feelingheard.FeelingHeard,
            io.github.ipt4j.exercises.distressskills.DistressSkills,
            io.github.ipt4j.exercises.validation.Validation,
            io.github.ipt4j.exercises.meditation.Meditation,
            io.github.ipt4j.exercises.troubleshooting.EffectivenessTroubleshooting,
            io.github.ipt4j.exercises.roletransition.RoleTransition,
            io.github.ipt4j.exercises.closeness.ClosenessCircles,
            io.github.ipt4j.exercises.journaling.Journaling,
            io.github.ipt4j.exercises.dearman.DearMan,
            io.github.ipt4j.exercises.roleplay.RolePlay;
}
