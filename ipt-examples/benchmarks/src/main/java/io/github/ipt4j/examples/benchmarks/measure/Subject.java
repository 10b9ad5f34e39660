package io.github.ipt4j.examples.benchmarks.measure;

import io.github.ipt4j.examples.benchmarks.Measurable;
import io.github.ipt4j.examples.benchmarks.job.Job;
import io.github.ipt4j.examples.benchmarks.machine.Machine;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * What was measured.
 *
 * @param what a machine or a job
 * @param workload on which courses
 */
public record Subject(Measurable what, Workload workload) {

    static Subject of(BenchmarkParams params) {
        String job = params.getParam("job");
        return job == null
                ? new Subject(
                        Machine.valueOf(params.getParam("machine")), Workload.valueOf(params.getParam("workload")))
                : new Subject(Job.valueOf(job), Workload.SIXTEEN);
    }
}
