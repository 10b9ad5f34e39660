package io.github.ipt4j.examples.workbench.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.ipt4j.examples.workbench.store.SignedIn;
import io.github.ipt4j.examples.workbench.store.UnknownCourseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The server. Only this machine reaches it. */
public final class WebServer implements AutoCloseable {

    private static final int THREADS = 16;

    private static final int WAITING = 256;

    private static final String MOST_SECONDS = "20";

    private final HttpServer server;
    private final ExecutorService threads;
    private final RequestReader reader;
    private final Gate gate;
    private final OwnOrigin origin;
    private final ResponseWriter writer;

    private WebServer(HttpServer server, SignedIn signedIn, Routes routes, RefusalPage refusals) {
        this.server = server;
        this.threads = threads();
        this.reader = new RequestReader(signedIn);
        this.origin = new OwnOrigin(server.getAddress().getPort());
        this.gate = new Gate(routes, origin);
        this.writer = new ResponseWriter(refusals);
    }

    /** Who waits longest has to read requests less fast: the thread that accepts them answers one itself. */
    private static ExecutorService threads() {
        return new ThreadPoolExecutor(
                THREADS,
                THREADS,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /**
     * Starts a server.
     *
     * @param port the port; 0 for any that is free
     * @param signedIn who is signed in
     * @param routes who answers what
     * @param refusals how a refusal is shown
     * @return the server, which answers from now on
     * @throws IOException if the port is taken
     */
    public static WebServer start(int port, SignedIn signedIn, Routes routes, RefusalPage refusals) throws IOException {
        // Nobody keeps a thread by sending or reading slowly.
        System.setProperty("sun.net.httpserver.maxReqTime", MOST_SECONDS);
        System.setProperty("sun.net.httpserver.maxRspTime", MOST_SECONDS);
        // A page goes out after its headers, and does not wait until the browser has confirmed them.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        WebServer started = new WebServer(server, signedIn, routes, refusals);
        server.setExecutor(started.threads);
        server.createContext("/", started::handle);
        server.start();
        return started;
    }

    /**
     * The port.
     *
     * @return the number of the port on which it answers
     */
    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            respond(exchange);
        }
    }

    private void respond(HttpExchange exchange) throws IOException {
        try {
            if (!origin.isAsked(exchange.getRequestHeaders())) {
                throw new RefusedException(Refusal.WRONG_HOST);
            }
            Request head = reader.head(exchange);
            if (TokenCookie.read(exchange.getRequestHeaders()).isEmpty()) {
                TokenCookie.write(exchange.getResponseHeaders(), head.visitor().token());
            }
            writer.write(exchange, head, answer(exchange, head));
        } catch (RefusedException e) {
            ResponseWriter.writeBare(exchange, e.refusal());
        } catch (RuntimeException e) {
            FailureLog.add(e);
            ResponseWriter.writeBare(exchange, Refusal.FAILED);
        }
    }

    private Response answer(HttpExchange exchange, Request head) throws IOException {
        try {
            return gate.answer(RequestReader.withForm(head, exchange), exchange.getRequestHeaders());
        } catch (RefusedException e) {
            return e.refusal();
        } catch (UnknownCourseException e) {
            return Refusal.NOT_FOUND;
        } catch (RuntimeException e) {
            FailureLog.add(e);
            return Refusal.FAILED;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
