package dev.smallcap.host;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * Advises on the thread of the request, or on one of the common pool, whose context class loader
 * sees the server alone.
 */
@WebServlet({"/request", "/pool"})
public final class AdviceServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String examples = request.getParameter("examples");
    // Asked for the common pool itself, supplyAsync starts other threads where there are two cores.
    Executor pool = ForkJoinPool.commonPool()::execute;
    String text =
        request.getServletPath().equals("/pool")
            ? CompletableFuture.supplyAsync(() -> Advice.text(examples), pool).join()
            : Advice.text(examples);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().print(text);
  }
}
