using System.Globalization;
using System.Threading.RateLimiting;
using Lazo.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lazo.Web.Access;

/// <summary>How people come in, and how everything stays closed until they have.</summary>
public static class Doorway
{
    /// <summary>The limit of requests that the pages of sign-in carry.</summary>
    public const string RateLimit = "entrar";

    /// <summary>Forms of sign-in, a minute and an address: a school behind one address still gets through its first lesson.</summary>
    public const int TriesAMinute = 100;

    /// <summary>The limit of forms that pages of links carry: a hall full of people behind one address still gets through, a flood doesn't.</summary>
    public const string LinkRate = "enlace";

    /// <summary>Forms of pages of links, a minute and an address.</summary>
    public const int LinkFormsAMinute = 600;

    public static void AddSignIn(this IServiceCollection services, Settings settings)
    {
        services.AddDbContext<AccountsContext>((provider, options) => options.UseNpgsql(provider.GetRequiredService<Database>().Door));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie => Session.Configure(cookie, settings));
        services.Configure<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>(
            IdentityConstants.TwoFactorUserIdScheme,
            cookie =>
            {
                cookie.Cookie.Name = Session.CookieName("paso", settings);
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            });
        // A passkey takes the place of password and code: the device must know its owner, and keep the key itself.
        services.Configure<IdentityPasskeyOptions>(passkey =>
        {
            passkey.UserVerificationRequirement = "required";
            passkey.ResidentKeyRequirement = "required";
        });
        services.AddIdentityCore<Account>(Configure)
            .AddUserStore<AccountStore>()
            .AddSignInManager<DoorSignIn>()
            .AddDefaultTokenProviders()
            .AddErrorDescriber<SpanishIdentityErrors>();
        // Usernames are the register's; there is nothing for Identity to judge in them.
        services.RemoveAll<IUserValidator<Account>>();
        services.Replace(ServiceDescriptor.Scoped<IUserClaimsPrincipalFactory<Account>, AccountPrincipal>());
        services.AddSingleton<Standings>();
        services.AddSingleton<StrangerTries>();
        services.AddScoped<FrontDoor>();
        services.AddScoped<Viewer>();
        services.AddScoped<Accounts>();

        services.AddDataProtection().SetApplicationName("Lazo").PersistKeysToFileSystem(KeysFolder(settings));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = Session.CookieName("formas", settings);
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<MvcOptions>(options => SpanishBinding.Speak(options.ModelBindingMessageProvider));
        services.AddAuthorization(options =>
        {
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
            foreach (var permission in Enum.GetValues<Permission>())
                options.AddPolicy(permission.ToString(), policy => policy.RequireAuthenticatedUser().RequireAssertion(context =>
                    (context.Resource as HttpContext)?.Features.Get<Standing>()?.Permissions.Contains(permission) == true));
        });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(RateLimit, http => HttpMethods.IsPost(http.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    http.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesAMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(""));
            options.AddPolicy(LinkRate, http => HttpMethods.IsPost(http.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    http.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = LinkFormsAMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(""));
        });
        // A proxy on the same machine may end https; from elsewhere these headers are anybody's word and are passed over.
        services.Configure<ForwardedHeadersOptions>(options =>
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
    }

    public static void UseSignIn(this WebApplication site)
    {
        site.UseRateLimiter();
        site.UseAuthentication();
        site.Use(ChangePasswordFirst);
        site.UseAuthorization();
    }

    public static void MapSignIn(this WebApplication site) => site.MapGet("/", (Viewer viewer) => Results.Redirect(viewer.Standing.Home));

    private static void Configure(IdentityOptions options)
    {
        // Length is what counts; asking for a capital and a sign makes people write it on the wall.
        options.Password.RequiredLength = 10;
        options.Password.RequiredUniqueChars = 4;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    // Whoever holds a password that somebody else has seen does nothing else before she has one of her own.
    private static Task ChangePasswordFirst(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<Standing>() is not { MustChangePassword: true } || http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null
            || http.Request.Path == "/cuenta/contrasena" || http.Request.Path == "/salir")
            return next(http);
        http.Response.Redirect("/cuenta/contrasena");
        return Task.CompletedTask;
    }

    private static DirectoryInfo KeysFolder(Settings settings)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.DataFolder, "keys"));
        if (!OperatingSystem.IsWindows())
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        return folder;
    }
}
