package org.kaikaku.core.io;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.kaikaku.core.text.Texts;

/**
 * Says why a plan file could not be read or written. The message is one text for people: the file, the line where one is
 * known, the cause, and what to do. Nothing was lost when this is thrown: a file on disk is as it was before.
 */
public final class PlanFileException extends IOException {
	/** What kind of trouble it is. */
	public enum Reason {
		/** There is no such file. */
		NOT_FOUND,
		/** The path names a directory or a device. */
		NOT_A_FILE,
		/** The file may not be read, or reading failed. */
		UNREADABLE,
		/** The file is longer than the limit, or a part of it is. */
		TOO_LARGE,
		/** The file has no content. */
		EMPTY,
		/** The bytes are not text in the encoding that the file states. */
		WRONG_ENCODING,
		/** The content is not well-formed XML. */
		NOT_XML,
		/** The file ends before its last element is closed. */
		TRUNCATED,
		/** The file has a document type declaration or entities, which plan files never have. */
		DOCTYPE,
		/** Elements are nested deeper than the limit. */
		TOO_DEEP,
		/** The root is not a municipality, or the file is of another kind. */
		WRONG_ROOT,
		/** A namespace is not that of plan files. */
		UNKNOWN_NAMESPACE,
		/** A newer version of the program wrote the file. */
		NEWER_FORMAT,
		/** An element that the metamodel does not know at this place. */
		UNKNOWN_ELEMENT,
		/** An attribute that the metamodel does not know at this place. */
		UNKNOWN_ATTRIBUTE,
		/** A value that is not of the type of its attribute. */
		BAD_VALUE,
		/** An id used twice. */
		DUPLICATE_ID,
		/** A reference to an element that the file does not have, or that is of another kind. */
		DANGLING_REFERENCE,
		/** An element holds a text that no XML file can hold. */
		UNWRITABLE_TEXT,
		/** The file was changed by someone else since it was opened. */
		CHANGED_ON_DISK,
		/** The file or its directory may not be written. */
		READ_ONLY,
		/** There is no room left on the disk. */
		DISK_FULL,
		/** Writing failed for another reason. */
		WRITE_FAILED,
		/** The reader asked to stop. */
		CANCELLED
	}

	private static final long serialVersionUID = 1L;
	private final Reason reason;
	private final String file;
	private final int line;
	private final String key;
	private final transient List<Object> arguments;
	private final Locale locale;

	/**
	 * Made where files are read and written; others only catch it.
	 *
	 * @param reason    the kind of trouble
	 * @param file      path or display name of the file
	 * @param line      line from 1, or -1 where none is known
	 * @param key       key of the text below {@code file.} in core's messages; its arguments begin at {1}, {0} is the place
	 * @param arguments strings or numbers
	 * @param locale    language of {@link #getMessage()}
	 * @param cause     may be null
	 */
	public PlanFileException(Reason reason, String file, int line, String key, List<Object> arguments, Locale locale, Throwable cause) {
		super(key, cause);
		this.reason = reason;
		this.file = file;
		this.line = line;
		this.key = key;
		this.arguments = List.copyOf(arguments);
		this.locale = locale;
	}

	/** The kind of trouble. */
	public Reason reason() {
		return reason;
	}

	/** Path or display name of the file. */
	public String file() {
		return file;
	}

	/** Line from 1, or -1 where none is known or none is meant. */
	public int line() {
		return line;
	}

	/** The message in another language than that of the reader. */
	public String message(Locale language) {
		Texts texts = Texts.of(PlanFileException.class, "org.kaikaku.core.messages", language);
		Object[] all = new Object[arguments == null ? 1 : arguments.size() + 1];
		all[0] = line > 0 ? texts.text("file.place", file, line) : file;
		for (int i = 1; i < all.length; i++)
			all[i] = arguments.get(i - 1);
		return texts.text("file." + key, all);
	}

	/** File, line, cause and cure in the reader's language. */
	@Override
	public String getMessage() {
		return message(locale);
	}
}
