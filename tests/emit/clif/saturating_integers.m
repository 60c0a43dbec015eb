% Integer classes: products and sums saturate, quotients are rounded.
x = int32(5); y = uint8(7);
for k = 1:50
    x = x * int32(3); y = y + 100; x = x / 2;
end
%| eval:4 (11)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 5
%|     v5 = iconst.i64 7
%|     v6 = iconst.i64 1
%|     v7 = iconst.i64 50
%|     v8 = iconst.i64 3
%|     v9 = iconst.i64 100
%|     v10 = iconst.i64 2
%|     v11 = load.i64 notrap aligned readonly can_move v2
%|     v12 = load.i64 notrap aligned readonly can_move v2+8
%|     v13 = load.i64 notrap aligned readonly can_move v2+16
%|     v14 = load.i64 notrap aligned readonly can_move v2+24
%|     v15 = load.i64 notrap aligned readonly can_move v2+32
%|     v16 = load.i64 notrap aligned readonly can_move v2+40
%|     v17 = iconst.i64 1
%|     v18 = iconst.i64 1
%|     v19 = iconst.i64 -1
%|     v20 = iadd v14, v19  ; v19 = -1
%|     v21 = imul v20, v18  ; v18 = 1
%|     v22 = iadd v17, v21  ; v17 = 1
%|     v23 = iconst.i64 1
%|     v24 = isub v13, v23  ; v23 = 1
%|     v25 = iconst.i64 1
%|     v26 = iconst.i64 4096
%|     v27 = imul v25, v26  ; v25 = 1, v26 = 4096
%|     v28 = iadd v13, v27
%|     v29 = icmp slt v22, v28
%|     v30 = select v29, v22, v28
%|     store notrap aligned v14, v1+88
%|     v31 = iconst.i64 1
%|     store notrap aligned v31, v1+96  ; v31 = 1
%|     v32 = iconst.i64 1
%|     store notrap aligned v32, v1+104  ; v32 = 1
%|     jump block1
%|
%| block1:
%|     jump block2(v24, v11, v12, v30)
%|
%| block2(v33: i64, v38: i64, v46: i64, v65: i64):
%|     v34 = iconst.i64 1
%|     v35 = iadd v33, v34  ; v34 = 1
%|     v37 = iconst.i64 3
%|     v39 = imul v38, v37  ; v37 = 3
%|     v40 = iconst.i64 -2147483648
%|     v41 = icmp slt v39, v40  ; v40 = -2147483648
%|     v42 = select v41, v40, v39  ; v40 = -2147483648
%|     v43 = iconst.i64 address
%|     v44 = icmp sgt v42, v43  ; v43 = address
%|     v45 = select v44, v43, v42  ; v43 = address
%|     v47 = iconst.i64 100
%|     v48 = iadd v46, v47  ; v47 = 100
%|     v49 = iconst.i64 255
%|     v50 = icmp sgt v48, v49  ; v49 = 255
%|     v51 = select v50, v49, v48  ; v49 = 255
%|     v52 = iconst.i64 2
%|     v53 = sdiv v45, v52  ; v52 = 2
%|     v54 = imul v53, v52  ; v52 = 2
%|     v55 = isub v45, v54
%|     v56 = iconst.i64 1
%|     v57 = ishl v55, v56  ; v56 = 1
%|     v58 = icmp sge v57, v52  ; v52 = 2
%|     v59 = uextend.i64 v58
%|     v60 = iadd v53, v59
%|     v61 = ineg v52  ; v52 = 2
%|     v62 = icmp sle v57, v61
%|     v63 = uextend.i64 v62
%|     v64 = isub v60, v63
%|     v66 = icmp slt v35, v65
%|     v67 = icmp sge v35, v65
%|     v68 = iconst.i64 1
%|     v69 = iadd v35, v68  ; v68 = 1
%|     brif v67, block4, block2(v35, v64, v51, v65)
%|
%| block4:
%|     v70 = iconst.i64 address
%|     v71 = load.i8 notrap aligned v70  ; v70 = address
%|     brif v71, block6, block7
%|
%| block7:
%|     v74 = icmp.i64 slt v65, v73
%|     v75 = icmp.i64 sge v65, v73
%|     v76 = iconst.i64 1
%|     v77 = iconst.i64 4096
%|     v78 = imul v76, v77  ; v76 = 1, v77 = 4096
%|     v79 = iadd.i64 v65, v78
%|     v80 = icmp.i64 slt v73, v79
%|     v81 = select.i64 v80, v73, v79
%|     v82 = iconst.i64 1
%|     v83 = iadd.i64 v65, v82  ; v82 = 1
%|     brif v75, block9, block2(v65, v64, v51, v81)
%|
%| block9:
%|     v84 = iconst.i64 address
%|     store.i64 notrap aligned v64, v85
%|     store.i64 notrap aligned v51, v85+8
%|     store.i64 notrap aligned v73, v85+16
%|     return v84  ; v84 = address
%|
%| block6 cold:
%|     v86 = iconst.i64 address
%|     jump block5(v86)  ; v86 = address
%|
%| block5(v72: i64) cold:
%|     store.i64 notrap aligned v64, v85
%|     store.i64 notrap aligned v51, v85+8
%|     store.i64 notrap aligned v65, v85+16
%|     return v72
%| }
%|
