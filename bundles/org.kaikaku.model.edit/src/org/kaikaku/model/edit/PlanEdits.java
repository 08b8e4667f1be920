package org.kaikaku.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.common.command.StrictCompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.RepeatedListing;

/** Makes the commands with which people edit a plan. Nothing is changed before a command is executed on the command stack. */
public final class PlanEdits {

	private final PlanEditingDomain domain;

	/** @param domain the editing domain of the file */
	public PlanEdits(PlanEditingDomain domain) {
		this.domain = domain;
	}

	/** Adds an element that was made for a place, at its end. */
	public Command add(NewChild place, EObject made) {
		return add(place.owner(), place.feature(), made, CommandParameter.NO_INDEX);
	}

	/** Adds an element at an index of a feature, which then is no longer stated as unknown or none. */
	public Command add(EObject owner, EReference feature, EObject made, int index) {
		Command add = AddCommand.create(domain, owner, feature, made, index);
		boolean stated = owner instanceof Element element
				&& (element.getUnknown().contains(feature.getName()) || element.getNone().contains(feature.getName()));
		return stated ? unstate(owner, feature.getName()).chain(add) : add;
	}

	/** Deletes elements and every reference to them; the root of a file and elements inside others of them are left out. */
	public Command delete(Collection<? extends EObject> elements) {
		List<EObject> gone = EcoreUtil.filterDescendants(
				elements.stream().filter(e -> !(e instanceof Municipality) && e.eContainer() != null).toList()).stream()
				.map(EObject.class::cast).toList();
		return new DeleteCommand(domain, gone) {
			/** Names the feature, since what the tree does not show, such as an assignment, would not be found by its owner. */
			@Override
			protected void prepareCommand() {
				for (EObject element : gone)
					append(RemoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element));
			}
		};
	}

	/**
	 * Sets a value, and takes the feature out of those stated as unknown or none. Null or an empty text removes the value.
	 */
	public Command set(EObject owner, EStructuralFeature feature, Object value) {
		CompoundCommand all = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL);
		Object wanted = "".equals(value) ? null : value;
		boolean gives = wanted instanceof Collection<?> c ? !c.isEmpty() : wanted != null;
		if (gives)
			all.append(unstate(owner, feature.getName()));
		boolean removes = wanted == null || !feature.isMany() && wanted.equals(feature.getDefaultValue()) && !feature.isUnsettable();
		all.append(SetCommand.create(domain, owner, feature, removes ? SetCommand.UNSET_VALUE : wanted));
		return all.unwrap();
	}

	/** States that a feature is unknown, none, or neither; its value is removed in the first two cases. */
	public Command state(Element owner, EStructuralFeature feature, Statement statement) {
		CompoundCommand all = new CompoundCommand();
		all.append(unstate(owner, feature.getName()));
		if (statement != Statement.OPEN && owner.eIsSet(feature) && !feature.isRequired())
			all.append(feature.isMany() ? SetCommand.create(domain, owner, feature, List.of())
					: SetCommand.create(domain, owner, feature, SetCommand.UNSET_VALUE));
		if (statement == Statement.UNKNOWN)
			all.append(AddCommand.create(domain, owner, ReformplanPackage.Literals.ELEMENT__UNKNOWN, feature.getName()));
		if (statement == Statement.NONE)
			all.append(AddCommand.create(domain, owner, ReformplanPackage.Literals.ELEMENT__NONE, feature.getName()));
		return all;
	}

	/** What can be stated of a feature that holds no value. */
	public enum Statement {
		/** Nothing is stated: not entered yet. */
		OPEN,
		/** There is a value but nobody knows it. */
		UNKNOWN,
		/** There is none (－). */
		NONE
	}

	private Command unstate(EObject owner, String name) {
		CompoundCommand all = new CompoundCommand();
		if (owner instanceof Element element) {
			if (element.getUnknown().contains(name))
				all.append(RemoveCommand.create(domain, element, ReformplanPackage.Literals.ELEMENT__UNKNOWN, name));
			if (element.getNone().contains(name))
				all.append(RemoveCommand.create(domain, element, ReformplanPackage.Literals.ELEMENT__NONE, name));
		}
		if (all.isEmpty())
			all.append(IdentityCommand.INSTANCE);
		return all;
	}

	/** Whether elements can be put into a feature of an owner: they fit, and none would come into itself. */
	public static boolean fits(Collection<?> elements, EObject owner, EReference feature) {
		return feature != null && !elements.isEmpty() && elements.stream().allMatch(
				e -> e instanceof EObject o && feature.getEReferenceType().isInstance(o) && !EcoreUtil.isAncestor(o, owner));
	}

	/** The feature of an owner, shown in the tree, that can hold all of some elements; empty when there is none. */
	public static Optional<EReference> featureFor(Collection<?> elements, EObject owner) {
		List<EReference> features = new ArrayList<>(TreeShape.direct(owner.eClass()));
		features.addAll(TreeShape.grouped(owner.eClass()));
		return features.stream().filter(f -> fits(elements, owner, f)).findFirst();
	}

	/** Moves elements of the same file to an index of a feature, in their order; -1 for the end. */
	public Command move(List<? extends EObject> elements, EObject owner, EReference feature, int index) {
		// Strict: that an element can be added to a list is only true once it has been removed from it.
		StrictCompoundCommand all = new StrictCompoundCommand() {
			{
				isPessimistic = true;
			}
		};
		int at = index < 0 ? TreeShape.list(owner, feature).size() : index;
		List<EObject> here = TreeShape.list(owner, feature);
		List<EObject> coming = new ArrayList<>();
		for (EObject element : elements) {
			if (element.eContainer() == owner && element.eContainmentFeature() == feature && elements.size() == 1) {
				int from = here.indexOf(element);
				int to = from < at ? at - 1 : at;
				return from == to ? null : MoveCommand.create(domain, owner, feature, element, to);
			}
			if (element.eContainer() == owner && element.eContainmentFeature() == feature && here.indexOf(element) < at)
				at--;
			coming.add(element);
		}
		for (EObject element : coming)
			all.append(RemoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element));
		all.append(AddCommand.create(domain, owner, feature, coming, at));
		return all;
	}

	/** Lists an item a second time at a place (再掲); it stays where it is and is counted once. */
	public Command repeat(List<ReformItem> items, EObject owner, EReference feature, int index) {
		List<EObject> listings = new ArrayList<>();
		for (ReformItem item : items) {
			RepeatedListing listing = ReformplanFactory.eINSTANCE.createRepeatedListing();
			listing.setItem(item);
			ElementIds.renew(listing, owner);
			listings.add(listing);
		}
		return AddCommand.create(domain, owner, feature, listings, index < 0 ? CommandParameter.NO_INDEX : index);
	}

	/** Puts copies of elements on the clipboard. */
	public void copy(Collection<? extends EObject> elements) {
		domain.setClipboard(new ArrayList<>(Copies.of(EcoreUtil.filterDescendants(elements))));
	}

	/** Adds copies of elements, from this file or another, at a place. */
	public Command addCopies(Collection<? extends EObject> elements, EObject owner, EReference feature, int index) {
		List<EObject> copies = Copies.of(elements);
		Copies.settle(copies, owner);
		return AddCommand.create(domain, owner, feature, copies, index < 0 ? CommandParameter.NO_INDEX : index);
	}

	/**
	 * Pastes the clipboard into an element; beside it when the content is of its own kind or it cannot hold the content. Null
	 * when neither is possible.
	 */
	public Command paste(Object target) {
		Collection<Object> content = domain.getClipboard();
		if (content == null || content.isEmpty())
			return null;
		List<EObject> elements = content.stream().map(EObject.class::cast).toList();
		if (target instanceof ElementGroup group)
			return fits(elements, group.owner(), group.feature()) ? addCopies(elements, group.owner(), group.feature(), -1) : null;
		if (!(target instanceof EObject owner))
			return null;
		Optional<EReference> into = featureFor(elements, owner);
		boolean sameKind = elements.stream().allMatch(e -> e.eClass() == owner.eClass());
		EObject above = owner.eContainer();
		EReference beside = owner.eContainmentFeature();
		if ((sameKind || into.isEmpty()) && above != null && beside.isMany() && fits(elements, above, beside))
			return addCopies(elements, above, beside, TreeShape.list(above, beside).indexOf(owner) + 1);
		return into.isPresent() ? addCopies(elements, owner, into.get(), -1) : null;
	}

	/** Whether {@link #paste} would do something. */
	public boolean canPaste(Object target) {
		Collection<Object> content = domain.getClipboard();
		if (content == null || content.isEmpty())
			return false;
		if (target instanceof ElementGroup group)
			return fits(content, group.owner(), group.feature());
		return target instanceof EObject owner && (featureFor(content, owner).isPresent()
				|| owner.eContainer() != null && owner.eContainmentFeature().isMany()
						&& fits(content, owner.eContainer(), owner.eContainmentFeature()));
	}

	/** Executes a command on the stack of the file if there is one and it can be executed. */
	public boolean execute(Command command, String label) {
		if (command == null || !command.canExecute())
			return false;
		Command named = Objects.equals(command.getLabel(), label) ? command : new NamedCommand(label, command);
		domain.getCommandStack().execute(named);
		return true;
	}
}
