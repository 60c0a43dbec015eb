% A format that is asked for isn't set at the same time.
%@ source: octave-cli 7.3
%@ compat: octave
warning('off', 'all');
x = format('long');
assert(x, 'short')
assert(format(), 'short')
format lowercase
assert(format(), 'short')
