% More bins than there is memory for are an error, not an attempt.
%@ source: documentation of "Resolve Error: Out of Memory" and of hist
ids = {};
calls = {@() hist(1:3, 1e12), @() hist(1:3, 1e17), @() hist(ones(2, 3), 1e12)};
for k = 1:numel(calls)
    try
        n = calls{k}();
    catch e
        ids{k} = e.identifier;
    end
end
assert(isequal(ids, repmat({'MATLAB:array:SizeLimitExceeded'}, 1, 3)))
hist(1:3, Inf);
%@ error: MATLAB:pmaxsize
