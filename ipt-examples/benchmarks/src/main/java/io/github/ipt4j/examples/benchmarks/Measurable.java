package io.github.ipt4j.examples.benchmarks;

/** Something of which it is measured how long it takes for an event. */
public interface Measurable {

    /**
     * The name for people.
     *
     * @return a short English phrase
     */
    String title();
}
