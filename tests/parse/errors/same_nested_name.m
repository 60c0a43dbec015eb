% Functions nested in one other have different names; those nested in different ones need not.
%@ source: documentation page "Nested Functions"
function outer
    function inner
    end
    function other
        function inner
        end
    end
    function inner
    end
end
function inner
end
%@ error: 10:5-10:19 "A function of this name is already defined here."
