// "Python 3.10+", "Docker >= 24.0": which version of a program has to be there. That is no number, 3.10 is more than 3.9, and nobody
// measures it.

#include "models/base/utf8.h"
#include "models/plan/limit_place.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

/// What people name with a version, in small letters and in order. They are names, the same in every language.
constexpr auto products = std::to_array<std::string_view>({
    ".net", ".net core", "airflow", "alpine", "amazon linux", "android", "angular", "ansible", "apache", "argo cd", "aws cli", "azure cli", "bash", "bun", "cassandra",
    "celery", "centos", "chrome", "clang", "clickhouse", "cmake", "composer", "consul", "containerd", "cuda", "curl", "debian", "deno", "django", "docker",
    "docker compose", "docker engine", "docker-compose", "dotnet", "elasticsearch", "elixir", "envoy", "erlang", "etcd", "express", "fastapi", "fedora", "ffmpeg", "firefox", "flask", "flutter",
    "gcc", "gcloud", "git", "gitlab", "glibc", "go", "golang", "gradle", "grafana", "graphviz", "gunicorn", "hadoop", "haproxy", "helm", "influxdb", "ios",
    "istio", "java", "jdk", "jenkins", "jetty", "jq", "jre", "k3s", "k8s", "kafka", "keycloak", "kotlin", "kubectl", "kubernetes",
    "laravel", "linux", "linux kernel", "macos", "mariadb", "maven", "memcached", "minio", "mongo", "mongodb", "mysql", "nats", "next.js", "nextjs", "nginx", "node", "node.js",
    "nodejs", "nomad", "npm", "numpy", "openjdk", "opensearch", "openshift", "openssh", "openssl", "oracle", "pandas", "perl", "pgbouncer", "php", "pip", "pnpm", "podman", "poetry", "postgis",
    "postgres", "postgresql", "powershell", "prometheus", "python", "pytorch", "qt", "rabbitmq", "rails", "react", "react native", "redis", "rhel", "rocky linux", "ruby", "rust", "safari",
    "scala", "solr", "spark", "spring", "spring boot", "sql server", "sqlite", "swift", "systemd", "tensorflow", "terraform", "timescaledb", "tomcat", "traefik", "typescript", "ubuntu", "uvicorn",
    "valkey", "vault", "vue", "windows", "windows server", "xcode", "yarn", "zookeeper", "zsh",
});
static_assert(std::is_sorted(products.begin(), products.end()));

bool isProduct(std::string_view name) { return std::binary_search(products.begin(), products.end(), utf8::lowered(name)); }

/// A unit of what is measured: "ms", "GB", "req/s", "connections". "installed" and "is" only follow the number.
bool isMeasured(std::string_view unit)
{
    static constexpr auto units = std::to_array<std::string_view>({"%", "b", "bytes", "g", "gb", "gbps", "gib", "h", "hz", "k", "kb", "kib", "m", "mb", "mbps", "mib", "min", "ms", "ns", "qps", "rps", "s", "sec", "tb", "tib", "tps", "us", "x"});
    const bool plural = unit.size() > 3 && (unit.back() == 's' || unit.back() == 'S');
    return plural || unit.find('/') != std::string_view::npos || std::binary_search(units.begin(), units.end(), utf8::lowered(unit));
}

/// The last words of a text, without the marks behind them.
std::string_view lastWords(std::string_view text, int count)
{
    while (!text.empty() && !isAlnum(text.back())) text.remove_suffix(1);
    std::size_t begin = text.size();
    for (; count > 0 && begin > 0; --count) {
        while (begin > 0 && text[begin - 1] == ' ') --begin;
        while (begin > 0 && (isAlnum(text[begin - 1]) || text[begin - 1] == '.' || text[begin - 1] == '-')) --begin;
    }
    return text.substr(begin);
}

bool namesProduct(std::string_view text) { return isProduct(lastWords(text, 1)) || isProduct(lastWords(text, 2)); }

bool opensCapital(std::string_view word) { return !word.empty() && word.front() >= 'A' && word.front() <= 'Z'; }

} // namespace

bool LimitPlace::isVersion(const Number& number, const Comparison& comparison, std::string_view unit) const
{
    const std::string_view digits = m_text.substr(number.begin, number.end - number.begin), after = m_text.substr(number.end);
    if (after.size() > 1 && after.front() == '.' && isDigit(after[1])) return true;      // 24.0.5, and addresses
    const std::size_t dot = digits.find('.');
    if (isMeasured(unit) || timeUnitAfter(number)) return false;
    const std::string_view before = m_text.substr(0, std::min(comparison.begin, number.begin));
    if (saysVersion(before.size(), dot != std::string_view::npos)) return true;
    if (namesProduct(trim(before).empty() ? m_rowMetric : before)) return comparison.op == Op::AtLeast || dot != std::string_view::npos;
    // Nobody measures "3.10+".
    return dot != std::string_view::npos && digits.back() == '0' && after.starts_with('+') && opensCapital(lastWords(before, 1));
}

std::uint8_t LimitPlace::noughts(const Number& number) const
{
    constexpr std::size_t most = 9;
    const std::string_view digits = m_text.substr(number.begin, number.end - number.begin);
    const std::size_t point = digits.find_last_of(".,");
    const bool grouped = number.value >= 1000 && digits.find_first_of(".,") <= 3;     // 1,000
    if (point == std::string_view::npos || digits.back() != '0' || grouped) return 0;
    return static_cast<std::uint8_t>(std::min(digits.size() - point - 1, most));
}

/// The word stands right before the number, or a little before one with a dot: "the app's version (must be >= 2.0)".
bool LimitPlace::saysVersion(std::size_t end, bool dotted) const
{
    constexpr std::size_t farthest = 24;
    bool says = false;
    visitHits([&](Concept meaning, std::size_t begin, std::size_t length) {
        if (meaning != Concept::Version || begin + length > end) return;
        const std::string_view between = m_text.substr(begin + length, end - begin - length);
        const bool near = std::none_of(between.begin(), between.end(), isAlnum) || (dotted && between.size() <= farthest);
        says = says || (near && std::none_of(between.begin(), between.end(), isDigit));
    });
    return says;
}

} // namespace holdpoint::plan
