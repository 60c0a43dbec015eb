% The version that the dialect follows.
%@ source: dialects.md 2
%@ compat: octave
assert (ischar (OCTAVE_VERSION))
assert (exist ('OCTAVE_VERSION', 'builtin') == 5)
