package org.kaikaku.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

/** EMF.Edit's view of every element of a plan: its children in the tree, its label, and the commands on them. */
final class PlanItemProvider extends ItemProviderAdapter
		implements IEditingDomainItemProvider, IStructuredItemContentProvider, ITreeItemContentProvider, IItemLabelProvider {
	private final PlanLabels labels;

	PlanItemProvider(AdapterFactory adapterFactory, PlanLabels labels) {
		super(adapterFactory);
		this.labels = labels;
	}

	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		List<EReference> direct = TreeShape.direct(((EObject) object).eClass());
		List<EReference> grouped = TreeShape.grouped(((EObject) object).eClass());
		if (grouped.isEmpty())
			return direct;
		List<EReference> all = new java.util.ArrayList<>(direct);
		all.addAll(grouped);
		return all;
	}

	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		return getChildrenFeatures(object).stream()
				.filter(f -> f.getEType().isInstance(child) && ((EReference) f).isContainment()).findFirst()
				.map(EStructuralFeature.class::cast).orElse(null);
	}

	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		for (NewChild child : NewChild.below((EObject) object))
			newChildDescriptors.add(new CommandParameter(null, child.feature(), NewElements.make(child, null)));
	}

	@Override
	public String getText(Object object) {
		return labels.of((EObject) object);
	}

	@Override
	public Object getImage(Object object) {
		return ((EObject) object).eClass();
	}

	@Override
	public void notifyChanged(Notification notification) {
		boolean structure = notification.getFeature() instanceof EReference feature && feature.isContainment();
		fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), structure, true));
	}

	@Override
	protected boolean isWrappingNeeded(Object object) {
		return false;
	}
}
