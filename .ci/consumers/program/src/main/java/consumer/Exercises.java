package consumer;

import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;

/** Lists the exercises that plug in, as far as they are found where this program runs. */
public final class Exercises {

    private Exercises() {}

    public static void main(String[] arguments) {
        ExerciseCatalog catalog = ExerciseCatalog.load(Exercises.class.getClassLoader());
        catalog.modules().stream().map(ExerciseModule::id).forEach(System.out::println);
    }
}
