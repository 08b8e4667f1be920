package window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.widgets.Display;

/** Asks the event loop all the time for a sign of life: how long it takes to answer is how long any key would wait. */
final class Loop {
	private static final double CALM = 20;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;
	private double worst;
	private double worstOwn;
	private double lately;
	private volatile long asked;

	Loop(Display display) {
		this.display = display;
		Thread thread = new Thread(this::watch, "loop");
		thread.setDaemon(true);
		thread.start();
	}

	/** Processor time of the interface thread so far, in milliseconds. */
	double own() {
		return threads.getThreadCpuTime(display.getThread().getId()) / 1e6;
	}

	private void watch() {
		try {
			while (true) {
				long begin = System.nanoTime();
				double own = own();
				CountDownLatch sign = new CountDownLatch(1);
				asked = begin;
				display.asyncExec(sign::countDown);
				sign.await();
				double waited = (System.nanoTime() - begin) / 1e6;
				double worked = own() - own;
				asked = 0;
				synchronized (this) {
					worst = Math.max(worst, waited);
					worstOwn = Math.max(worstOwn, worked);
					lately = Math.max(lately, worked);
				}
				Thread.sleep(3);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	synchronized void start() {
		worst = 0;
		worstOwn = 0;
	}

	/** The longest wait since the start, in milliseconds. */
	synchronized double worst() {
		return worst;
	}

	/** The most that the interface thread itself worked between a question and its answer, in milliseconds. */
	synchronized double worstOwn() {
		return worstOwn;
	}

	/** Waits until the interface thread has not been busy for so long; gives the moment when the calm began. */
	double calm(int milliseconds) throws InterruptedException {
		return calm(milliseconds, CALM);
	}

	/** The same with another limit for what counts as busy, in milliseconds. */
	double calm(int milliseconds, double busy) throws InterruptedException {
		long since = System.nanoTime();
		while (System.nanoTime() - since < milliseconds * 1_000_000L) {
			synchronized (this) {
				lately = 0;
			}
			Thread.sleep(8);
			long now = System.nanoTime();
			long open = asked;
			synchronized (this) {
				if (lately > busy || open != 0 && now - open > busy * 1_000_000)
					since = now;
			}
		}
		return since;
	}
}
