package org.kaikaku.ui.internal;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

/**
 * Long reading of a plan, which only the interface thread may change: a thread of its own reads, but only while the interface
 * thread waits for it, a few milliseconds at a time, so that nobody who types notices. When the plan changes meanwhile the
 * reading is given up.
 */
public final class Turns {
	/** Reads and gives a result. */
	@FunctionalInterface
	public interface Reading<T> {
		/**
		 * @param pause to be called often, at moments between which the plan stays as it is; ends the reading by an exception
		 *              of its own when there is no more use in it
		 */
		T read(Runnable pause) throws Exception;
	}

	private static final long TURN_NANOSECONDS = 6_000_000;
	private static final int BETWEEN_TURNS_MILLISECONDS = 4;

	private static final class GivenUp extends RuntimeException {
		private static final long serialVersionUID = 1;
	}

	private final Display display;
	private final BooleanSupplier useless;
	private final Semaphore go = new Semaphore(0);
	private final Semaphore back = new Semaphore(0);
	private volatile boolean ended;
	private volatile boolean givenUp;
	private long begin;

	private Turns(Display display, BooleanSupplier useless) {
		this.display = display;
		this.useless = useless;
	}

	/**
	 * Begins to read. Interface thread only.
	 *
	 * @param useless asked before each turn, on the interface thread: whether the reading can be given up
	 * @param reading reads; must not change anything
	 * @param after   gets the result beside the interface thread, with all the time it wants
	 * @param failed  gets what the reading or what follows threw, beside the interface thread
	 */
	public static <T> void read(Display display, BooleanSupplier useless, Reading<T> reading, Consumer<T> after,
			Consumer<Exception> failed) {
		Turns turns = new Turns(display, useless);
		Thread thread = new Thread(() -> turns.run(reading, after, failed), "Kaikaku reading");
		thread.setDaemon(true);
		thread.start();
		turns.turn();
	}

	private <T> void run(Reading<T> reading, Consumer<T> after, Consumer<Exception> failed) {
		go.acquireUninterruptibly();
		begin = System.nanoTime();
		T result;
		try {
			result = reading.read(this::pause);
		} catch (GivenUp e) {
			return;
		} catch (Exception e) {
			failed.accept(e);
			return;
		} finally {
			ended = true;
			back.release();
		}
		try {
			after.accept(result);
		} catch (RuntimeException e) {
			failed.accept(e);
		}
	}

	/** Called by the reading thread: hands the plan back when the turn has been long enough. */
	private void pause() {
		if (System.nanoTime() - begin < TURN_NANOSECONDS)
			return;
		back.release();
		go.acquireUninterruptibly();
		if (givenUp)
			throw new GivenUp();
		begin = System.nanoTime();
	}

	/** Called by the interface thread: waits while the other one reads. */
	private void turn() {
		givenUp = display.isDisposed() || useless.getAsBoolean();
		go.release();
		back.acquireUninterruptibly();
		if (!ended && !givenUp)
			display.timerExec(BETWEEN_TURNS_MILLISECONDS, this::turn);
	}
}
