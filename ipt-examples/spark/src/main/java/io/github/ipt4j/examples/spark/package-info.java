/**
 * The figures of cohorts on more than one machine.
 *
 * <p>Spark reads files, hands out their lines and adds up numbers; each line is judged by the library. A task sums up the lines
 * of its partition into a few hundred rows and keeps nothing else, so one that is done again counts nothing twice.
 */
package io.github.ipt4j.examples.spark;
