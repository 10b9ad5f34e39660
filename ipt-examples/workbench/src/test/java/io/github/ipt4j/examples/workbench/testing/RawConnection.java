package io.github.ipt4j.examples.workbench.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as no browser would. */
public final class RawConnection {

    private RawConnection() {}

    /**
     * Sends a request and reads whatever comes until the connection ends.
     *
     * @param port where to
     * @param request the request as it is sent; it should ask for the connection to be closed
     * @return what was answered
     * @throws IOException if nothing can be sent
     */
    public static String answer(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
