% Complex numbers are pairs; a real factor scales both parts.
z = 1 + 2i; c = 0.25 - 0.5i;
for k = 1:20
    z = z * c + k;
end
%| eval:4 (9)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, i64, i64, i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = f64const 0x1.0000000000000p-2
%|     v6 = iconst.i64 20
%|     v7 = load.f64 notrap aligned readonly can_move v2
%|     v8 = load.f64 notrap aligned readonly can_move v2+8
%|     v9 = load.f64 notrap aligned readonly can_move v2+16
%|     v10 = load.i64 notrap aligned readonly can_move v2+24
%|     v11 = load.i64 notrap aligned readonly can_move v2+32
%|     v12 = load.i64 notrap aligned readonly can_move v2+40
%|     v13 = load.i64 notrap aligned readonly can_move v2+48
%|     v14 = iconst.i64 1
%|     v15 = iconst.i64 1
%|     v16 = iconst.i64 -1
%|     v17 = iadd v11, v16  ; v16 = -1
%|     v18 = imul v17, v15  ; v15 = 1
%|     v19 = iadd v14, v18  ; v14 = 1
%|     v20 = iconst.i64 1
%|     v21 = isub v10, v20  ; v20 = 1
%|     v22 = iconst.i64 1
%|     v23 = iconst.i64 4096
%|     v24 = imul v22, v23  ; v22 = 1, v23 = 4096
%|     v25 = iadd v10, v24
%|     v26 = icmp slt v19, v25
%|     v27 = select v26, v19, v25
%|     store notrap aligned v11, v1+56
%|     v28 = iconst.i64 1
%|     store notrap aligned v28, v1+64  ; v28 = 1
%|     v29 = iconst.i64 1
%|     store notrap aligned v29, v1+72  ; v29 = 1
%|     v30 = f64const 0.0
%|     jump block1
%|
%| block1:
%|     jump block2(v21, v7, v30, v27)  ; v30 = 0.0
%|
%| block2(v31: i64, v34: f64, v35: f64, v55: i64):
%|     v32 = iconst.i64 1
%|     v33 = iadd v31, v32  ; v32 = 1
%|     v38 = f64const 0.0
%|     v39 = fcmp eq v35, v38  ; v38 = 0.0
%|     v40 = fcmp.f64 eq v37, v38  ; v38 = 0.0
%|     v41 = bor v39, v40
%|     v42 = fmul v34, v36
%|     v43 = fmul v35, v37
%|     v44 = select v41, v38, v43  ; v38 = 0.0
%|     v45 = fmul v34, v37
%|     v46 = fmul v35, v36
%|     v47 = select v40, v38, v45  ; v38 = 0.0
%|     v48 = select v39, v38, v46  ; v38 = 0.0
%|     v49 = fsub v42, v44
%|     v50 = fadd v47, v48
%|     v51 = fcvt_from_sint.f64 v33
%|     v52 = f64const 0.0
%|     v53 = fadd v49, v51
%|     v54 = fadd v50, v52  ; v52 = 0.0
%|     v56 = icmp slt v33, v55
%|     v57 = icmp sge v33, v55
%|     brif v57, block4, block3
%|
%| block3:
%|     v58 = iconst.i64 1
%|     v59 = iadd.i64 v33, v58  ; v58 = 1
%|     jump block2(v33, v53, v54, v55)
%|
%| block4:
%|     v60 = iconst.i64 address
%|     v61 = load.i8 notrap aligned v60  ; v60 = address
%|     brif v61, block6, block7
%|
%| block7:
%|     v64 = icmp.i64 slt v55, v63
%|     v65 = icmp.i64 sge v55, v63
%|     brif v65, block9, block8
%|
%| block8 cold:
%|     v66 = iconst.i64 1
%|     v67 = iconst.i64 4096
%|     v68 = imul v66, v67  ; v66 = 1, v67 = 4096
%|     v69 = iadd.i64 v55, v68
%|     v70 = icmp.i64 slt v63, v69
%|     v71 = select.i64 v70, v63, v69
%|     v72 = iconst.i64 1
%|     v73 = iadd.i64 v55, v72  ; v72 = 1
%|     jump block2(v55, v53, v54, v71)
%|
%| block9:
%|     v74 = iconst.i64 address
%|     v75 = bitcast.i64 v53
%|     v76 = bitcast.i64 v54
%|     v77 = iconst.i64 address
%|     v78 = stack_addr.i64 ss1
%|     v79 = iconst.i64 address
%|     v80 = iconst.i64 0
%|     call_indirect sig0, v77(v78, v79, v0, v75, v76, v80)  ; v77 = address v79 = address v80 = 0
%|     v81 = stack_addr.i64 ss1
%|     v82 = load.i64 notrap v81
%|     store notrap aligned v82, v83
%|     store.i64 notrap aligned v63, v83+16
%|     return v74  ; v74 = address
%|
%| block6 cold:
%|     v84 = iconst.i64 address
%|     jump block5(v84)  ; v84 = address
%|
%| block5(v62: i64) cold:
%|     v85 = bitcast.i64 v53
%|     v86 = bitcast.i64 v54
%|     v87 = iconst.i64 address
%|     v88 = stack_addr.i64 ss1
%|     v89 = iconst.i64 address
%|     v90 = iconst.i64 0
%|     call_indirect sig0, v87(v88, v89, v0, v85, v86, v90)  ; v87 = address v89 = address v90 = 0
%|     v91 = stack_addr.i64 ss1
%|     v92 = load.i64 notrap v91
%|     store notrap aligned v92, v83
%|     store.i64 notrap aligned v55, v83+16
%|     return v62
%| }
%|
