package org.kaikaku.core.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.io.FileLimits;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.io.ProgressListener;
import org.kaikaku.model.reformplan.Municipality;

/**
 * The resource of a plan file. Its format is plain XMI, so any EMF tool can read it; reading and writing are done here and not
 * by EMF's loader for the sake of exact messages, a layout that merges line by line, and speed.
 */
public final class PlanResource extends XMIResourceImpl {
	private final FileLimits limits;
	private final Locale locale;
	private final String displayName;
	private final Set<URI> foreignFiles = new LinkedHashSet<>();
	private int foundFormat = PlanFiles.FORMAT_VERSION;
	private boolean building;

	/** @param displayName names the file in messages; null for the address */
	public PlanResource(URI uri, String displayName, FileLimits limits, Locale locale) {
		super(uri);
		this.limits = limits;
		this.locale = locale;
		this.displayName = displayName;
		setIntrinsicIDToEObjectMap(new HashMap<>());
		// For tools that ask a resource how to save; reading and writing here do not depend on it.
		getDefaultSaveOptions().put(XMLResource.OPTION_ENCODING, "UTF-8");
		getDefaultLoadOptions().put(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE);
	}

	/** The format version found when it was read. */
	public int foundFormat() {
		return foundFormat;
	}

	void setFoundFormat(int version) {
		foundFormat = version;
	}

	/** The files that this one referred to when it was read. */
	public Set<URI> foreignFiles() {
		return foreignFiles;
	}

	/** Takes what was read, with the index of its ids. */
	void fill(EObject root, Map<String, EObject> byId) {
		setIntrinsicIDToEObjectMap(byId);
		building = true;
		try {
			getContents().add(root);
		} finally {
			building = false;
		}
	}

	/** While built, elements need not be entered into the index, since the reader has it already. */
	@Override
	protected boolean isAttachedDetachedHelperRequired() {
		return !building && super.isAttachedDetachedHelperRequired();
	}

	@Override
	public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		Problems problems = problems();
		new PlanReader(this, limits, problems).read(PlanBytes.read(in, limits, problems), ProgressListener.NONE);
	}

	@Override
	public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		if (getContents().size() == 1 && getContents().get(0) instanceof Municipality municipality) {
			// Only when it must be: tools that watch for changes need not let one happen while they save.
			if (municipality.getFormatVersion() != PlanFiles.FORMAT_VERSION)
				municipality.setFormatVersion(PlanFiles.FORMAT_VERSION);
			ElementIds.assignMissing(municipality);
		}
		out.write(new PlanWriter(this, getURI(), limits, problems()).write());
	}

	private Problems problems() {
		String name = displayName != null ? displayName : uri.isFile() ? uri.toFileString() : String.valueOf(uri);
		return new Problems(name, locale);
	}
}
