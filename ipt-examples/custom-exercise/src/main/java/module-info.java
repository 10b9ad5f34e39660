/** An exercise of a third party. */
module org.example.walking {
    requires io.github.ipt4j.exercises;

    provides io.github.ipt4j.exercises.ExerciseModule with
            org.example.walking.WalkingTogether;
}
