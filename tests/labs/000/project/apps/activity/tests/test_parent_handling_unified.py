import pytest
from apps.activity.parents import is_root


@pytest.mark.parametrize("parent", [None, 1, -1])
def test_roots(parent):
    assert is_root(parent)


@pytest.mark.parametrize("parent", [0, 2, 3, 7, 10, 11, 100, 101, 1000, -2, -10, 10**9])
def test_others(parent):
    assert not is_root(parent)
