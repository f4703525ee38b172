# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/model.py; edit it there.
from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .omit import OMIT
from .shapes import decoder, encoder, plain

if TYPE_CHECKING:
    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_options: Any) -> Any:
        return lambda kind: kind


class Field:
    """One property of a model: read from the wire's dictionary when it is asked for, and converted once."""

    __slots__ = ("convert", "name", "owner", "required", "shape", "wire")

    def __init__(self, wire: str, shape: str = "", *, default: Any = ...) -> None:
        self.wire = wire
        self.shape = shape
        self.required = default is ...
        self.name = wire
        self.convert: Callable[[Any], Any] | None = None

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self.owner = owner
        self.name = name

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        if instance is None:
            return self
        value = instance.__data__.get(self.wire)
        if value is None or not self.shape:
            return value
        cache = instance.__cache__
        if self.name in cache:
            return cache[self.name]
        if self.convert is None:
            self.convert = decoder(package_of(self.owner), self.shape)
        converted = cache[self.name] = self.convert(value)
        return converted

    def __set__(self, instance: Model, value: Any) -> None:
        instance.__cache__.pop(self.name, None)
        if value is OMIT:
            instance.__data__.pop(self.wire, None)
        else:
            instance.__data__[self.wire] = self.encode(value)

    def __delete__(self, instance: Model) -> None:
        self.__set__(instance, OMIT)

    def encode(self, value: Any) -> Any:
        return encoder(package_of(self.owner), self.shape)(value)


if TYPE_CHECKING:

    def field(wire: str, shape: str = "", *, default: Any = ...) -> Any: ...
else:
    field = Field


class ModelType(type):
    """Keeps instances of models small: nothing but the wire's dictionary."""

    def __new__(cls, name: str, bases: tuple[type, ...], members: dict[str, Any]) -> Any:
        members.setdefault("__slots__", ())
        return super().__new__(cls, name, bases, members)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
class Model(metaclass=ModelType):
    """An object of the API.

    It wraps the dictionary that came from the wire, so that nothing is lost: fields and values this version does not
    know are there under `model["wireName"]` and are sent back. A field that is not there reads as `None`;
    `"name" in model` tells it from null. Fields are also items, under their own name and the wire's.
    """

    __slots__ = ("__cache__", "__data__")

    if TYPE_CHECKING:
        __data__: ClassVar[dict[str, Any]]
        __cache__: ClassVar[dict[str, Any]]
    else:

        def __init__(self, **values: Any) -> None:
            self.__data__ = {}
            self.__cache__ = {}
            fields = fields_of(type(self))[0]
            for name, value in values.items():
                if name not in fields:
                    raise TypeError(f"{type(self).__name__} has no field {name!r}")
                setattr(self, name, value)

        # Without it, Python would try numbers as keys.
        __iter__ = None

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Wraps a dictionary with the wire's names, without a copy and without a check."""
        model = cls.__new__(cls)
        setters = object.__setattr__
        setters(model, "__data__", data)
        setters(model, "__cache__", {})
        return model

    def to_dict(self) -> dict[str, Any]:
        """A copy with the wire's names, of everything that is there."""
        return copy.deepcopy(self.__wire__())

    def __wire__(self) -> dict[str, Any]:
        # Lists and dictionaries of models were copied when they were read; what was done to them counts.
        fields = fields_of(type(self))[0]
        for name, value in self.__cache__.items():
            self.__data__[fields[name].wire] = plain(value)
        return self.__data__

    def __getitem__(self, key: str) -> Any:
        found = find_field(type(self), key)
        return getattr(self, found.name) if found else self.__data__[key]

    def __setitem__(self, key: str, value: Any) -> None:
        found = find_field(type(self), key)
        if found:
            setattr(self, found.name, value)
        else:
            self.__data__[key] = plain(value)

    def __contains__(self, key: object) -> bool:
        found = find_field(type(self), key) if isinstance(key, str) else None
        return (found.wire if found else key) in self.__data__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return self.__wire__() == other.__wire__()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        maps = fields_of(type(self))[1]
        shown = [
            f"{maps[key].name}={getattr(self, maps[key].name)!r}"
            if key in maps
            else f"{key}={value!r}"
            for key, value in self.__data__.items()
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).from_dict, (self.__wire__(),))


Kind = type[Model]

_maps: dict[Kind, tuple[dict[str, Field], dict[str, Field]]] = {}


def fields_of(kind: Kind) -> tuple[dict[str, Field], dict[str, Field]]:
    """Fields of a class by their names, and by the wire's."""
    found = _maps.get(kind)
    if found is None:
        names = {k: v for k, v in vars(kind).items() if isinstance(v, Field)}
        found = _maps[kind] = (names, {field.wire: field for field in names.values()})
    return found


def find_field(kind: Kind, key: str) -> Field | None:
    """A field by its name or the wire's; keywords may stand with an underscore on either side."""
    names, wires = fields_of(kind)
    return wires.get(key) or names.get(key) or names.get(f"{key.strip('_')}_")


def encode_mapping(kind: Kind, values: Mapping[str, Any]) -> dict[str, Any]:
    """A dictionary in either case style with the wire's names; unknown keys stay as they are."""
    encoded: dict[str, Any] = {}
    for key, value in values.items():
        if value is OMIT:
            continue
        found = find_field(kind, key)
        encoded[found.wire if found else key] = found.encode(value) if found else plain(value)
    return encoded


def rank(kind: Kind, values: Mapping[str, Any]) -> tuple[bool, int]:
    """How well a dictionary fits: whether all that is required is there, and how many keys are known."""
    found = [find_field(kind, key) for key in values]
    known = {field.name for field in found if field}
    complete = all(name in known for name, f in fields_of(kind)[0].items() if f.required)
    return (complete, len(known))


def package_of(kind: Kind) -> str:
    return kind.__module__.rpartition(".")[0]
