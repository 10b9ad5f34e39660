/** Courses to export, and exports to read. */
package io.github.ipt4j.examples.fhir.testing;
