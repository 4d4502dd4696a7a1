"""The address of the portfolio."""

from django.urls import path

from evaluations.views import portfolio

urlpatterns = [
    path("<slug:program>/portfolio/", portfolio.PortfolioList.as_view(), name="portfolio_list"),
]
