/**
 * How the workbench speaks HTTP: the JDK's server, and around it what keeps it safe.
 *
 * <p>A {@link io.github.ipt4j.examples.workbench.web.Handler} takes a {@link io.github.ipt4j.examples.workbench.web.Request} and
 * returns a {@link io.github.ipt4j.examples.workbench.web.Response}. It is called only for those whom its
 * {@linkplain io.github.ipt4j.examples.workbench.web.Routes route} lets in, and a form only if it came from a page of our own.
 */
@NullMarked
package io.github.ipt4j.examples.workbench.web;

import org.jspecify.annotations.NullMarked;
