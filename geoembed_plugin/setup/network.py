"""QGIS' proxy settings as pip understands them."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

INDEX = "https://pypi.org/simple/"


def proxy_variables() -> dict[str, str]:
    """``HTTP_PROXY``, ``HTTPS_PROXY`` and ``NO_PROXY`` from QGIS' options; empty where it uses no proxy of its own."""
    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, type=bool):
        return {}
    kind = str(settings.value("proxy/proxyType", "") or "")
    if kind == "DefaultProxy":
        return _system_proxy()
    host = str(settings.value("proxy/proxyHost", "") or "")
    if not host:
        return {}
    scheme = "socks5h" if kind == "Socks5Proxy" else "http"
    port = str(settings.value("proxy/proxyPort", "") or "")
    user, password = _credentials(settings)
    variables = _variables(scheme, host, port, user, password)
    excluded = settings.value("proxy/noProxyUrls", []) or []
    names = [QUrl.fromUserInput(str(url)).host() for url in ([excluded] if isinstance(excluded, str) else excluded)]
    if any(names):
        variables["NO_PROXY"] = variables["no_proxy"] = ",".join(name for name in names if name)
    return variables


def _credentials(settings: QgsSettings) -> tuple[str, str]:
    """User and password as typed into the options, or from the authentication configuration chosen there."""
    configuration = str(settings.value("proxy/authcfg", "") or "")
    if configuration:
        from qgis.core import QgsApplication, QgsAuthMethodConfig

        method = QgsAuthMethodConfig()
        loaded = QgsApplication.authManager().loadAuthenticationConfig(configuration, method, True)
        if (loaded[0] if isinstance(loaded, tuple) else loaded) and method.config("username"):
            return method.config("username"), method.config("password")
    return str(settings.value("proxy/proxyUser", "") or ""), str(settings.value("proxy/proxyPassword", "") or "")


def _system_proxy() -> dict[str, str]:
    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(INDEX))):
        if proxy.type() in {QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy}:
            return _variables("http", proxy.hostName(), str(proxy.port()), proxy.user(), proxy.password())
        if proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy:
            return _variables("socks5h", proxy.hostName(), str(proxy.port()), proxy.user(), proxy.password())
    return {}


def _variables(scheme: str, host: str, port: str, user: str, password: str) -> dict[str, str]:
    account = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    address = f"{scheme}://{account}{host}" + (f":{port}" if port else "")
    return dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), address)
