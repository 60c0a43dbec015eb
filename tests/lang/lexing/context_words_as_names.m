% Words that are keywords only inside classdef stay usable as names.
%@ source: language.md 1.3
events = 1; arguments = 2; enumeration = 3; methods = 4; properties = 5;
assert(events + arguments + enumeration + methods + properties == 15)
assert(iskeyword('while') && iskeyword('parfor') && ~iskeyword('methods') && ~iskeyword('While'))
