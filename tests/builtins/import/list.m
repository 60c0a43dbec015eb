% Without names `import` gives what the function and those around it import.
%@ source: documentation page of the function
assert(isequal(of_function(), {'pk.f'; 'pk.inner.*'}))
assert(isequal(of_nested(), {'pk.inner.k'; 'pk.f'}))
assert(isempty(import) && iscell(import))
shown()
%| ans =
%|
%|   1×1 cell array
%|
%|     {'pk.f'}
%|
function list = of_function()
    import pk.f pk.inner.*
    list = import;
end
function list = of_nested()
    import pk.f
    list = inside();
    function list = inside()
        import pk.inner.k
        list = import;
    end
end
function shown()
    import pk.f
    import
end
