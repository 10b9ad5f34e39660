module consumer {
    requires io.github.ipt4j.exercises;
}
