package org.kaikaku.ui.internal;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.kaikaku.icons.IconFiles;

/** The icons of the workbench; kinds of elements are told by shape. */
public final class Icons {
	private static final Map<String, String> BY_KIND = Map.ofEntries(Map.entry("Municipality", "landmark"),
			Map.entry("Plan", "library"), Map.entry("Theme", "layers"), Map.entry("ReformItem", "target"),
			Map.entry("RepeatedListing", "repeat"), Map.entry("Activity", "list-checks"), Map.entry("ScheduleStep", "milestone"),
			Map.entry("Indicator", "gauge"), Map.entry("YearlyRecord", "calendar-days"), Map.entry("Department", "building-2"),
			Map.entry("Reorganisation", "waypoints"), Map.entry("DepartmentChange", "waypoints"), Map.entry("Body", "users"),
			Map.entry("Member", "users"), Map.entry("RelatedPlan", "book-open"), Map.entry("Policy", "flag"),
			Map.entry("Source", "quote"), Map.entry("RatingScale", "star"), Map.entry("Grade", "star"),
			Map.entry("EffectCategory", "banknote"), Map.entry("EffectAmount", "banknote"), Map.entry("Cost", "banknote"),
			Map.entry("TextField", "square-pen"), Map.entry("Section", "file-text"), Map.entry("YearlyReport", "presentation"),
			Map.entry("Meeting", "messages-square"), Map.entry("Opinion", "messages-square"), Map.entry("Lineage", "git-branch"),
			Map.entry("LineageEnd", "git-branch"), Map.entry("LifeEvent", "history"), Map.entry("Classification", "tag"),
			Map.entry("ClassificationValue", "tag"), Map.entry("Level", "list-tree"), Map.entry("PlanLink", "link"),
			Map.entry("Assessor", "users"), Map.entry("Assignment", "building-2"), Map.entry("Rating", "star"),
			Map.entry("Note", "book-marked"), Map.entry("Target", "flag"), Map.entry("Actual", "flag"),
			Map.entry("CountingBasis", "chart-column"), Map.entry("ScheduleSymbol", "tag"));
	private static final String OTHER = "file-text";

	private final ResourceManager images;

	/** Images live as long as the resource manager given. */
	public Icons(ResourceManager images) {
		this.images = images;
	}

	/** Icons whose images live as long as a control. */
	public static Icons of(org.eclipse.swt.widgets.Control owner) {
		return new Icons(new LocalResourceManager(org.eclipse.jface.resource.JFaceResources.getResources(), owner));
	}

	/** An icon by its name in the family. */
	public static ImageDescriptor descriptor(String name) {
		return IconFiles.url(name).map(ImageDescriptor::createFromURL).orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** The name of the icon of a kind of element. */
	public static String nameOf(EClass kind) {
		return BY_KIND.getOrDefault(kind.getName(), OTHER);
	}

	/** The image of an icon. */
	public Image get(String name) {
		return images.get(descriptor(name));
	}

	/** The image of a kind of element. */
	public Image of(EClass kind) {
		return get(nameOf(kind));
	}
}
