% An error caught can be thrown again with its identifier, also from a struct.
%@ source: language.md 20.3
try
    try, error('a:b', 'first'); catch e, rethrow(e); end
catch f
end
assert(strcmp(f.identifier, 'a:b') && strcmp(f.message, 'first'))
try, rethrow(struct('message', 'm', 'identifier', 'c:d')); catch g, end
assert(strcmp(g.identifier, 'c:d') && strcmp(g.message, 'm'))
