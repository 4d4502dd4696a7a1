"""Addresses of strategies: the library of the program, those of a community, and one."""

from django.urls import path

from evaluations.views import strategy

LIBRARY = "<slug:program>/strategies/"
ONE = f"{LIBRARY}<int:pk>/"
OF_COMMUNITY = "<slug:program>/communities/<slug:community>/strategies/"

urlpatterns = [
    path(LIBRARY, strategy.StrategyLibrary.as_view(), name="strategy_library"),
    path(OF_COMMUNITY, strategy.StrategyList.as_view(), name="strategy_list"),
    path(f"{OF_COMMUNITY}add/", strategy.StrategyCreate.as_view(), name="strategy_create"),
    path(ONE, strategy.StrategyDetail.as_view(), name="strategy_detail"),
    path(f"{ONE}edit/", strategy.StrategyUpdate.as_view(), name="strategy_update"),
    path(f"{ONE}publish/", strategy.StrategyPublish.as_view(), name="strategy_publish"),
    path(f"{ONE}withdraw/", strategy.StrategyWithdraw.as_view(), name="strategy_withdraw"),
    path(f"{ONE}copy/", strategy.StrategyCopy.as_view(), name="strategy_copy"),
    path(f"{ONE}history/", strategy.StrategyHistory.as_view(), name="strategy_history"),
    path(f"{ONE}delete/", strategy.StrategyDelete.as_view(), name="strategy_delete"),
]
