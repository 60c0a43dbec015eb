% Features may be tested, checked out and listed.
%@ source: documentation page of license
assert(license('test', 'matlab') && ~license('test', 'no_such_toolbox'))
assert(license('checkout', 'MATLAB'))
[ok, message] = license('checkout', 'no_such_toolbox');
assert(~ok && ~isempty(message))
s = license('inuse');
assert(isfield(s, 'feature') && isfield(s, 'user'))
assert(ischar(license))
license('lend', 'matlab')
%@ error: MATLAB:license:InvalidOption "Unknown option 'lend'."
