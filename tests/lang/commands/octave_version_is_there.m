% OCTAVE_VERSION tells the dialect.
%@ source: language.md 33.9
%@ compat: octave
assert (exist ('OCTAVE_VERSION', 'builtin') == 5 && ischar (OCTAVE_VERSION))
