package org.kaikaku.model.edit;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.kaikaku.model.reformplan.ReformplanPackage;

/** Gives EMF.Edit's providers for elements of plans; one provider serves all elements of a file. */
public final class PlanAdapterFactory extends AdapterFactoryImpl implements ComposeableAdapterFactory, IChangeNotifier {
	private static final Set<Object> TYPES = Set.of(IEditingDomainItemProvider.class, IStructuredItemContentProvider.class,
			ITreeItemContentProvider.class, IItemLabelProvider.class);

	private final ChangeNotifier listeners = new ChangeNotifier();
	private final PlanItemProvider provider;
	private ComposedAdapterFactory parent;

	/** @param locale language of labels */
	public PlanAdapterFactory(Locale locale) {
		provider = new PlanItemProvider(this, new PlanLabels(locale));
	}

	@Override
	public boolean isFactoryForType(Object type) {
		return TYPES.contains(type) || type == ReformplanPackage.eINSTANCE;
	}

	@Override
	protected Adapter createAdapter(Notifier target) {
		return provider;
	}

	@Override
	public ComposeableAdapterFactory getRootAdapterFactory() {
		return parent == null ? this : parent.getRootAdapterFactory();
	}

	@Override
	public void setParentAdapterFactory(ComposedAdapterFactory parentAdapterFactory) {
		parent = parentAdapterFactory;
	}

	@Override
	public void fireNotifyChanged(Notification notification) {
		listeners.fireNotifyChanged(notification);
	}

	@Override
	public void addListener(INotifyChangedListener listener) {
		listeners.addListener(listener);
	}

	@Override
	public void removeListener(INotifyChangedListener listener) {
		listeners.removeListener(listener);
	}
}
