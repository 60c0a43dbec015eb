% Settings are given as they were before a change.
%@ source: octave-cli 7.3
%@ compat: octave
warning('off', 'My:id');
s = warning('QUERY', 'My:id');
assert(s.state, 'off')
before = warning(struct('identifier', 'My:id', 'state', 'on'));
assert(before.state, 'off')
try, warning('error'), catch e, disp(e.message), end
%| warning: cannot specify "all" warning ID
