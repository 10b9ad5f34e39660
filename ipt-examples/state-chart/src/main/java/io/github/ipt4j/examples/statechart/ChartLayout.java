package io.github.ipt4j.examples.statechart;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.chart.ChartState;
import io.github.ipt4j.protocol.chart.ChartStep;
import io.github.ipt4j.protocol.chart.StateChart;
import io.github.ipt4j.protocol.course.CourseStatus;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Where the states and the steps of a chart are: from top to bottom, and what ends a course early at the side. */
final class ChartLayout {

    private static final double SPACE = 26;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Voice voice;
    private final Map<String, ElkNode> states = new HashMap<>();
    private final Map<ChartStep, ElkEdge> steps = new HashMap<>();

    private ChartLayout(StateChart chart, Voice voice) {
        this.voice = voice;
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, SPACE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, SPACE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, SPACE);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding());
        chart.states().forEach(this::add);
        chart.steps().forEach(this::add);
    }

    static ChartLayout of(StateChart chart, Voice voice) {
        LayoutMetaDataService.getInstance(); // knows the options' types
        ChartLayout layout = new ChartLayout(chart, voice);
        new LayeredLayoutProvider().layout(layout.graph, new BasicProgressMonitor());
        return layout;
    }

    private void add(ChartState state) {
        Box box = Box.of(state, voice);
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        states.put(state.id(), node);
    }

    private void add(ChartStep step) {
        boolean stop = step.to().equals(CourseStatus.DISCONTINUED.word());
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(
                port(step.from(), stop ? PortSide.EAST : PortSide.SOUTH), port(step.to(), PortSide.NORTH));
        if (!step.tasks().isEmpty()) {
            Box box = Box.of(step, voice);
            ElkLabel label =
                    ElkGraphUtil.createLabel(box.lines().get(0).text(), edge); // one without text gets no place
            label.setDimensions(box.width(), box.height());
            label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        }
        steps.put(step, edge);
    }

    private ElkPort port(String state, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(node(state));
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    /** The width of all of it, in pixels. */
    double width() {
        return graph.getWidth();
    }

    /** The height of all of it, in pixels. */
    double height() {
        return graph.getHeight();
    }

    /** Where the box of a state is. */
    Rectangle2D state(ChartState state) {
        return rectangle(node(state.id()));
    }

    /** Where the box of a step is that is gated. */
    Rectangle2D gate(ChartStep step) {
        return rectangle(edge(step).getLabels().get(0));
    }

    /** The line of a step: its corners, from the state that is left to the one that is reached. */
    ImmutableList<Point2D> line(ChartStep step) {
        return ElkUtil.createVectorChain(edge(step).getSections().get(0)).stream()
                .map(corner -> new Point2D.Double(corner.x, corner.y))
                .collect(ImmutableList.toImmutableList());
    }

    private ElkNode node(String state) {
        return Objects.requireNonNull(states.get(state));
    }

    private ElkEdge edge(ChartStep step) {
        return Objects.requireNonNull(steps.get(step));
    }

    private static Rectangle2D rectangle(ElkShape shape) {
        return new Rectangle2D.Double(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
    }
}
