/**
 * Courses as tables for researchers: a row a session, a row a course, and what each column holds, in words and as a
 * Frictionless Data Package.
 *
 * <p>No text about the client, nobody of their inventory, and no id of theirs: courses are numbered, and known by
 * their file and the id that their cohort gives them.
 */
package io.github.ipt4j.examples.commandline.table;
