"""The filters of the search: how many, how far away, where, in which sources. Collapsed it takes one line."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsGeometry
from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from trainer.contract import InputError

from ..canvas.click_search import ClickSearch
from ..canvas.map_tool import area_of, selected_polygons
from ..layers.names import titles
from ..search.session import LARGEST_K
from ..texts.translation import tr

EVERYWHERE, VIEW, FOLLOWED, DRAWN, SELECTED = range(5)


class FiltersBox(QgsCollapsibleGroupBox):
    """Changes the session's filters; the answer follows at once."""

    def __init__(self, search: ClickSearch, parent: Optional[QWidget]) -> None:
        super().__init__(tr("Filters"), parent)
        self.setObjectName("geoembedFilters")
        self._search, self._session, self._highlights = search, search.session, search.highlights
        self._iface, self._canvas = search.iface, search.canvas
        session = self._session
        self._listed: list[tuple[Path, int]] = []
        self._images_of_area: frozenset[str] = frozenset()
        session.folders.replaced.connect(self._let_go_of_area)
        form = QFormLayout(self)
        form.setContentsMargins(6, 6, 6, 6)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

        self.count = QSpinBox(self)
        self.count.setObjectName("geoembedCount")
        self.count.setRange(1, LARGEST_K)
        self.count.setValue(session.k)
        self.count.setKeyboardTracking(False)
        self.count.setToolTip(tr("So many tiles are found at most"))
        self.count.valueChanged.connect(lambda value: session.set_filters(k=value))
        form.addRow(tr("How many"), self.count)

        self.away = QDoubleSpinBox(self)
        self.away.setObjectName("geoembedNotWithin")
        self.away.setRange(0.0, 20000.0)
        self.away.setDecimals(1)
        self.away.setSingleStep(50.0)
        self.away.setSuffix(" km")
        self.away.setSpecialValueText(tr("any distance"))
        self.away.setKeyboardTracking(False)
        self.away.setValue(session.not_within_km)
        self.away.setToolTip(tr("Leaves out what is nearer than this to an example, since neighbours often look alike"))
        self.away.valueChanged.connect(lambda value: session.set_filters(not_within_km=value))
        form.addRow(tr("Not within"), self.away)

        self.overlapping = QCheckBox(tr("tiles that overlap, too"), self)
        self.overlapping.setObjectName("geoembedOverlapping")
        self.overlapping.setToolTip(
            tr("Otherwise no tile found lies on an example or on a better tile: those share ground, and so look alike")
        )
        self.overlapping.setChecked(session.overlapping)
        self.overlapping.toggled.connect(lambda on: session.set_filters(overlapping=on))
        form.addRow("", self.overlapping)

        self.where = QComboBox(self)
        self.where.setObjectName("geoembedWhere")
        self.where.addItems([tr("Everywhere"), tr("In the view, as it is now"), tr("In the view, wherever it moves")])
        self.where.addItems([tr("In a polygon that I draw"), tr("In the selected polygons of the active layer")])
        self.where.setToolTip(tr("Only tiles whose centre lies there are found"))
        self.where.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.where.setMinimumContentsLength(10)
        self.where.activated.connect(self._choose_where)
        form.addRow(tr("Where"), self.where)

        self.sources = QgsCheckableComboBox(self)
        self.sources.setObjectName("geoembedSources")
        self.sources.setDefaultText(tr("All sources"))
        self.sources.setToolTip(tr("Only tiles of these sources are found"))
        self.sources.checkedItemsChanged.connect(self._choose_sources)
        form.addRow(tr("Sources"), self.sources)
        self._form = form
        session.filters_changed.connect(self._show_filters)
        search.following_changed.connect(self._show_following)
        self.collapsedStateChanged.connect(lambda _collapsed: self.show_sources())  # a box that opens shows all rows
        self._show_following(search.following)
        self.show_sources()

    def show_sources(self) -> None:
        """List the sources of the folders that are searched; hidden where there is only one."""
        folders = [searcher.embeddings for searcher in self._session.searchers]
        sources = [(folder, place) for folder in folders for place in range(len(folder.manifest.sources))]
        names = [folder.manifest.sources[place].name for folder, place in sources]
        if len(folders) > 1:
            short = titles(folder.folder for folder in folders)
            names = [f"{short[folder.folder]}: {name}" for (folder, _place), name in zip(sources, names)]
        self._listed = [(folder.folder, place) for folder, place in sources]
        if [self.sources.itemText(place) for place in range(self.sources.count())] != names:
            self.sources.blockSignals(True)
            self.sources.clear()
            for place, name in enumerate(names):
                self.sources.addItemWithCheckState(name, Qt.CheckState.Unchecked, place)
            self.sources.blockSignals(False)
        self._show_ticks()
        several = len(names) > 1
        self.sources.setVisible(several)
        self._form.labelForField(self.sources).setVisible(several)

    def _show_ticks(self) -> None:
        """Sources as the session has them: other folders begin with all, also where theirs have the same names."""
        chosen = self._session.sources or ()
        self.sources.blockSignals(True)
        for place, source in enumerate(self._listed):
            state = Qt.CheckState.Checked if source in chosen else Qt.CheckState.Unchecked
            if self.sources.itemCheckState(place) != state:
                self.sources.setItemCheckState(place, state)
        self.sources.blockSignals(False)

    def _show_filters(self) -> None:
        """The figures as the session has them, whoever changed them."""
        for box, value in ((self.count, self._session.k), (self.away, self._session.not_within_km)):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self.overlapping.setChecked(self._session.overlapping)

    # -- where --------------------------------------------------------------------------------
    def _show_following(self, following: bool) -> None:
        """The view is followed, or no more, by the button beside the slider."""
        if following:
            self._highlights.show_area(None)
            self.where.setCurrentIndex(FOLLOWED)
        elif self.where.currentIndex() == FOLLOWED:
            self.where.setCurrentIndex(EVERYWHERE)

    def _choose_where(self, choice: int) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self._search.follow_view(choice == FOLLOWED)
        self.where.setCurrentIndex(choice)
        if choice == EVERYWHERE:
            self._highlights.show_area(None)
            self._session.set_filters(area=None)
        elif choice == VIEW:
            self._use(self._search.view(), crs)
        elif choice == SELECTED:
            layer = self._iface.activeLayer()
            try:
                self._use(selected_polygons(layer), layer.crs())
            except InputError as error:
                self._nowhere()
                self._session.refuse(error)
        elif choice == DRAWN:
            self._draw()

    def _use(self, geometry: QgsGeometry, crs: Any) -> None:
        area = area_of(geometry, crs)
        self._images_of_area = self._images()
        self._highlights.show_area(geometry, crs)
        self._session.set_filters(area=area)

    def _nowhere(self) -> None:
        self.where.setCurrentIndex(EVERYWHERE)
        self._choose_where(EVERYWHERE)

    def _images(self) -> frozenset[str]:
        searcher = self._session.searcher
        return (
            frozenset() if searcher is None else frozenset(grid.path for grid in searcher.embeddings.manifest.sources)
        )

    def _let_go_of_area(self) -> None:
        """An area that was given on one image says nothing of another; a view that is followed is of the map."""
        images = self._images()
        if self.where.currentIndex() in {VIEW, DRAWN, SELECTED} and images and not images & self._images_of_area:
            self._nowhere()

    def _draw(self) -> None:
        self._search.drawing.begin(self._drawn, self._given_up)
        self._session.working.emit(self._search.drawing.hint())

    def _drawn(self, geometry: QgsGeometry) -> None:
        self._session.working.emit("")
        self._use(geometry, self._canvas.mapSettings().destinationCrs())

    def _given_up(self) -> None:
        self._session.working.emit("")
        self._nowhere()

    # -- sources ------------------------------------------------------------------------------
    def _choose_sources(self, _names: Any = None) -> None:
        chosen = tuple(self._listed[int(place)] for place in self.sources.checkedItemsData())
        everything = len(chosen) in (0, self.sources.count())
        self._session.set_filters(sources=None if everything else chosen)
