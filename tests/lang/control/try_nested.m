% An error in a catch block goes to the next try around it.
%@ source: language.md 5.9
try
    try
        error('in:ner', 'first');
    catch e1
        error('out:er', '%s again', e1.message);
    end
catch e2
end
assert(strcmp(e2.identifier, 'out:er') && strcmp(e2.message, 'first again'))
k = 0;
for n = 1:4
    try
        if mod(n, 2), error('odd'); end
        k = k + n;
    catch
        continue
    end
end
assert(k == 6)
