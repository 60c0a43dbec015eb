% Characters with a meaning are escaped; wildcards become patterns.
%@ source: docs regexptranslate
assert(isequal(regexptranslate('escape', 'a.b'), 'a\.b') && isequal(regexptranslate('wildcard', '*.m'), '.*\.m'))
